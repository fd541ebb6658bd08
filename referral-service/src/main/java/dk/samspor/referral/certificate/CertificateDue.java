package dk.samspor.referral.certificate;

import dk.samspor.platform.agreements.Agreement;
import dk.samspor.platform.agreements.Agreements;
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
}
