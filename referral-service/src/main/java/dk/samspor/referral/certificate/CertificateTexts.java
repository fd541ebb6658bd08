package dk.samspor.referral.certificate;

import static dk.samspor.platform.access.Part.CLINICAL_FUNCTION;
import static dk.samspor.platform.access.Part.COPY;
import static dk.samspor.platform.access.Part.GP;
import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Part.REGION;
import static dk.samspor.platform.access.Part.SENDER;

import dk.samspor.platform.redaction.CaseTexts;
import dk.samspor.platform.redaction.Redacted;
import dk.samspor.referral.certificate.CertificateFact.CertificateRedacted;
import dk.samspor.referral.certificate.CertificateFact.ClinicalAdviceRedacted;
import dk.samspor.referral.document.DocumentsInstead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What municipality and doctor write in a certificate and in an advice, and who of them may take it out again. */
@ApplicationScoped
class CertificateTexts {

  @Produces
  @Singleton
  CaseTexts ofACertificate(DocumentsInstead documents) {
    return CaseTexts.of("CERTIFICATE", "certificate", (Certificate it, Redacted what) ->
            new CertificateRedacted(what.reason(), what.texts(), what.events()))
        .text("QUESTION", SENDER).column("question")
        .text("CASE_WORKER_VIEW", SENDER).column("case_worker_view")
        .text("CITIZEN_VIEW", SENDER).column("citizen_view")
        .text("BACKGROUND", SENDER).column("background")
        .text("SOCIAL_SITUATION", SENDER).column("social_situation")
        .text("HEALTH_SITUATION", SENDER).column("health_situation")
        .text("EMPLOYMENT_SITUATION", SENDER).column("employment_situation")
        .text("INFORMATION_ASKED", GP, CLINICAL_FUNCTION).column("asked_text").noted("ASK_FOR_INFORMATION")
        .text("INFORMATION_GIVEN", SENDER).column("given_text").noted("GIVE_INFORMATION")
        .text("ASSESSMENT", GP, CLINICAL_FUNCTION).column("assessment")
        .text("DOCTORS_CITIZEN_VIEW", GP, CLINICAL_FUNCTION).column("doctor_citizen_view")
        .text("RESOURCES", GP, CLINICAL_FUNCTION).column("resources")
        .text("DOCUMENTS", SENDER, GP, CLINICAL_FUNCTION, COPY).kept(documents)
        .done();
  }

  @Produces
  @Singleton
  CaseTexts ofAnAdvice(DocumentsInstead documents) {
    return CaseTexts.of("CLINICAL_ADVICE", "clinical_advice", (ClinicalAdvice it, Redacted what) ->
            new ClinicalAdviceRedacted(what.reason(), what.texts(), what.events()))
        .text("WHY_DECLINED", RECEIVER).column("decline_text").noted("DECLINE")
        .text("JOURNALS", REGION).json("journals", "[].purpose", "[].hospital").noted("FETCH_JOURNAL")
        .text("DOCUMENTS", RECEIVER, REGION).kept(documents)
        .done();
  }
}
