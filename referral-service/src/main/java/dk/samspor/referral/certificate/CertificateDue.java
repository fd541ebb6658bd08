package dk.samspor.referral.certificate;

import dk.samspor.platform.agreements.Agreement;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ReferralCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** When a certificate is due: agreed days after the consultation where its day is known, else after the request [D 5]. */
@ApplicationScoped
class CertificateDue {

  private final Agreements agreements;

  CertificateDue(Agreements agreements) {
    this.agreements = agreements;
  }

  LocalDate of(String municipality, LocalDate requested, LocalDate consultation) {
    Agreement agreed = agreements.on(requested, municipality);
    return consultation == null
        ? requested.plusDays(agreed.certificateDeadlineDaysAfterRequest())
        : consultation.plusDays(agreed.certificateDeadlineDaysAfterConsultation());
  }

  /** The agreement on the day of the request holds for the whole of it. */
  LocalDate afterConsultation(Certificate certificate, LocalDate consultation) {
    LocalDate requested = certificate.request().requestedDate();
    if (consultation.isBefore(requested)) {
      throw ReferralCode.CONSULTATION_BEFORE_REQUEST.refuse(Violation.of("date", ReferralCode.CONSULTATION_BEFORE_REQUEST));
    }
    return of(certificate.homeMunicipality(), requested, consultation);
  }
}
