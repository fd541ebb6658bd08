package dk.samspor.stratification.programme;

import dk.samspor.stratification.citizen.CitizenMoved;
import dk.samspor.stratification.library.ModelUsed;
import dk.samspor.stratification.library.Proposal;
import dk.samspor.stratification.library.Result;
import dk.samspor.stratification.model.ModelInput;
import dk.samspor.stratification.model.StratificationModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An assessment by another model as others see it.
 *
 * @param result   how the model's answer came out: PROPOSED, ANSWERS_MISSING or, with every input given, NO_RULE_APPLIES
 * @param proposal absent while questions are open and where no rule applies
 * @param decision absent until a professional has decided
 * @param citizenMoved where the citizen lives, told while the assessment was open; absent where she lives here as far as anybody has said
 */
public record ProgrammeAssessmentView(UUID id, long version, ProgrammeAssessment.Status status, UUID citizen, String municipality, Programme programme,
    UUID referral, ModelUsed model, Map<String, Object> inputs, Result result, Proposal proposal, List<ModelInput> missing, Decision decision,
    CitizenMoved citizenMoved, Set<ProgrammeAssessment.Act> allowedActions) {

  /** What was decided; who and when stand in the history. */
  public record Decision(String outcome, boolean overridden, String reason) {

    /** Without the reason. */
    @Override
    public String toString() {
      return "Decision[" + outcome + "]";
    }
  }

  /** Without what is known of the citizen. */
  @Override
  public String toString() {
    return "ProgrammeAssessmentView[" + id + "]";
  }

  static ProgrammeAssessmentView of(ProgrammeAssessment one, StratificationModel model) {
    var proposal = one.proposedOutcome == null ? null : Proposal.of(model, one.proposedOutcome, one.reasons);
    var decision = one.decidedOutcome == null ? null : new Decision(one.decidedOutcome, one.overridden, one.decisionReason);
    return new ProgrammeAssessmentView(one.id(), one.version(), one.status(), one.citizen().value(), one.homeMunicipality(), one.programme,
        one.referral, one.model, one.answers.byInput(), Result.of(proposal != null, model, one.answers), proposal, model.questions(one.answers), decision, one.moved, actsNow(one, model));
  }

  /** Nothing is decided while questions are open; a move is heard of by letter. */
  private static Set<ProgrammeAssessment.Act> actsNow(ProgrammeAssessment one, StratificationModel model) {
    boolean open = !model.questions(one.answers).isEmpty();
    return one.allowedActions().stream().filter(act -> act != ProgrammeAssessment.Act.NOTICE_MOVE).filter(act -> !open || act != ProgrammeAssessment.Act.DECIDE).collect(Collectors.toSet());
  }
}
