package dk.samspor.stratification.assessment;

import static dk.samspor.platform.access.Part.RECEIVER;

import dk.samspor.platform.redaction.CaseTexts;
import dk.samspor.platform.redaction.Redacted;
import dk.samspor.stratification.assessment.AssessmentFact.AssessmentRedacted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What a municipality writes on the way to a level. */
@ApplicationScoped
class AssessmentTexts {

  @Produces
  @Singleton
  CaseTexts ofAnAssessment() {
    return CaseTexts.of("ASSESSMENT", "assessment", (Assessment it, Redacted what) ->
            new AssessmentRedacted(it.trainingPlan, what.events(), what.reason(), what.texts()))
        .text("DECISION_REASON", RECEIVER).column("decision_reason").noted("DECIDE")
        .text("LEVEL_CHANGE_REASONS", RECEIVER).json("changes", "[].reason").json("pending", "reason")
            .noted("RESTRATIFY", "CHANGE_LEVEL")
        .text("HOSPITAL_QUESTIONS", RECEIVER).json("hospital_questions", "[].text").noted("ASK_HOSPITAL")
        .done();
  }
}
