package dk.samspor.stratification.programme;

import static dk.samspor.platform.access.Part.RECEIVER;

import dk.samspor.platform.redaction.CaseTexts;
import dk.samspor.platform.redaction.Redacted;
import dk.samspor.stratification.programme.ProgrammeFact.ProgrammeAssessmentRedacted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Why a professional decided as she did. */
@ApplicationScoped
class ProgrammeAssessmentTexts {

  @Produces
  @Singleton
  CaseTexts ofAnAssessment() {
    return CaseTexts.of("PROGRAMME_ASSESSMENT", "programme_assessment", (ProgrammeAssessment it, Redacted what) ->
            new ProgrammeAssessmentRedacted(what.reason(), what.texts(), what.events()))
        .text("DECISION_REASON", RECEIVER).column("decision_reason").noted("DECIDE")
        .done();
  }
}
