package dk.samspor.stratification.assessment;

import dk.samspor.stratification.model.ModelInput;
import dk.samspor.stratification.model.Reason;
import dk.samspor.stratification.model.StratificationModel;
import dk.samspor.stratification.model.Text;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An assessment as others see it.
 *
 * @param inputs   what is known, by input code
 * @param proposal absent while questions are open
 * @param missing  the open questions, with help and allowed answers
 * @param decision absent until a professional has decided
 */
public record AssessmentView(UUID id, long version, Assessment.Status status, UUID trainingPlan, PlanType planType, UUID citizen,
    String municipality, LocalDate dischargeDate, ModelUsed model, Map<String, Object> inputs, Proposal proposal,
    List<ModelInput> missing, Decision decision, Set<Assessment.Act> allowedActions) {

  /** The proposed level, why in words, and every rule that held with what it held on. */
  public record Proposal(Level level, Text explanation, List<Reason> reasons) {

    private static Proposal of(Assessment assessment) {
      var level = assessment.proposedLevel;
      if (level == null) return null;
      var explanation = assessment.planType.isTheHospitals() ? assessment.planType.explanation() : inWords(level, assessment.reasons);
      return new Proposal(level, explanation, assessment.reasons);
    }

    private static Text inWords(Level level, List<Reason> reasons) {
      return new Text(inWords("Modellen foreslår ", level, reasons, Text::da), inWords("The model proposes ", level, reasons, Text::en));
    }

    private static String inWords(String proposes, Level level, List<Reason> reasons, Function<Text, String> language) {
      return reasons.stream().map(reason -> language.apply(reason.line()))
          .collect(Collectors.joining(" ", proposes + language.apply(level.words()) + ". ", ""));
    }
  }

  /** Without what is known of the citizen. */
  @Override
  public String toString() {
    return "AssessmentView[" + id + "]";
  }

  static AssessmentView of(Assessment assessment, StratificationModel model) {
    return new AssessmentView(assessment.id(), assessment.version(), assessment.status(), assessment.trainingPlan, assessment.planType,
        assessment.citizen().value(), assessment.homeMunicipality(), assessment.dischargeDate, assessment.model,
        assessment.answers.byInput(), Proposal.of(assessment), assessment.questions(model), assessment.decision().orElse(null),
        actions(assessment));
  }

  /** Without what only a neighbour's letter can do. */
  private static Set<Assessment.Act> actions(Assessment assessment) {
    var actions = EnumSet.noneOf(Assessment.Act.class);
    actions.addAll(assessment.allowedActions());
    actions.remove(Assessment.Act.CANCEL);
    actions.remove(Assessment.Act.REDACT);
    return actions;
  }
}
