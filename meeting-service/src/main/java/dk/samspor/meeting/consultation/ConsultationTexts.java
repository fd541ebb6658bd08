package dk.samspor.meeting.consultation;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Part.REGION;

import dk.samspor.meeting.consultation.ConsultationFact.ConsultationRedacted;
import dk.samspor.platform.redaction.CaseTexts;
import dk.samspor.platform.redaction.Redacted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What is asked and advised in a consultation. */
@ApplicationScoped
class ConsultationTexts {

  @Produces
  @Singleton
  CaseTexts ofAConsultation() {
    return CaseTexts.of("CONSULTATION", "consultation", (Consultation it, Redacted what) ->
            new ConsultationRedacted(what.reason(), what.texts(), what.events()))
        .text("QUESTION", RECEIVER).column("question")
        .text("ADVICE", REGION).column("advice")
        .text("PLACE", REGION).column("place")
        .done();
  }
}
