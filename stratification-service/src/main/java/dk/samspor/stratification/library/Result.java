package dk.samspor.stratification.library;

import dk.samspor.stratification.model.Answers;
import dk.samspor.stratification.model.StratificationModel;

/** How a model's answer came out; where it is no proposal, the view shows the inputs it was asked on. */
public enum Result {
  PROPOSED,
  /** Questions are open. */
  ANSWERS_MISSING,
  /** Every question is answered and no rule holds, or rules contradict each other: a professional decides, and says why. */
  NO_RULE_APPLIES;

  /** Of what was kept: a proposal, or none on these answers. */
  public static Result of(boolean proposed, StratificationModel model, Answers answers) {
    if (proposed) return PROPOSED;
    return model.questions(answers).isEmpty() ? NO_RULE_APPLIES : ANSWERS_MISSING;
  }
}
