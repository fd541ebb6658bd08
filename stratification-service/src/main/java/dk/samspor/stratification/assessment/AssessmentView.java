package dk.samspor.stratification.assessment;

import dk.samspor.platform.agreements.Agreement;
import dk.samspor.stratification.library.ModelUsed;
import dk.samspor.stratification.library.Result;
import dk.samspor.stratification.model.ModelInput;
import dk.samspor.stratification.model.Reason;
import dk.samspor.stratification.model.StratificationModel;
import dk.samspor.stratification.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An assessment as others see it.
 *
 * @param decideBy the last day a start can be offered before the citizen may choose a private provider; absent where unknown
 * @param inputs   what is known, by input code
 * @param result   how the model's answer came out: PROPOSED, ANSWERS_MISSING or, with every input given, NO_RULE_APPLIES; absent where
 *                 the hospital chose the level and no model is asked
 * @param proposal absent while questions are open and where no rule applies
 * @param missing  the open questions, with help and allowed answers
 * @param decision the first placement; absent until a professional has decided
 * @param level    the level now, after restratification and level changes
 * @param awaiting another level that waits for a second person or for the hospital
 * @param changes  what the level became later, oldest first
 * @param assignment who trains the citizen; absent until somebody is assigned
 * @param allowedActions what the caller can do today: without what the agreement's days are over for, and what takes another person
 */
public record AssessmentView(UUID id, long version, Assessment.Status status, UUID trainingPlan, PlanType planType, UUID citizen,
    String municipality, LocalDate dischargeDate, LocalDate decideBy, ModelUsed model, Map<String, Object> inputs, Result result, LevelProposal proposal,
    List<ModelInput> missing, Decision decision, Level level, LocalDate trainingStarted,
    LevelChange awaiting, List<LevelChange> changes, List<HospitalQuestion> hospitalQuestions, Assignment assignment, Set<Assessment.Act> allowedActions) {

  /** The proposed level, why in words, and every rule that held with what it held on. */
  public record LevelProposal(Level level, Text explanation, List<Reason> reasons) {

    private static LevelProposal of(Assessment assessment) {
      var proposed = assessment.proposed;
      return proposed.level == null ? null : new LevelProposal(proposed.level, proposed.explanation(assessment.planType), proposed.reasons);
    }
  }

  /** Without what is known of the citizen. */
  @Override
  public String toString() {
    return "AssessmentView[" + id + "]";
  }

  static AssessmentView of(Assessment assessment, StratificationModel model, LocalDate today, Agreement agreement, String by) {
    return new AssessmentView(assessment.id(), assessment.version(), assessment.status(), assessment.trainingPlan, assessment.planType,
        assessment.citizen().value(), assessment.homeMunicipality(), assessment.dischargeDate, assessment.decideBy, assessment.model,
        assessment.answers.byInput(), result(assessment, model), LevelProposal.of(assessment), assessment.questions(model),
        assessment.decision().orElse(null), assessment.later.current, assessment.later.trainingStarted, assessment.later.pending,
        assessment.later.changes, assessment.hospital.all, assessment.assignment, ActsToday.of(assessment, model, today, agreement, by));
  }

  private static Result result(Assessment assessment, StratificationModel model) {
    return assessment.planType.isTheHospitals() ? null : Result.of(assessment.proposed.level != null, model, assessment.answers);
  }
}
