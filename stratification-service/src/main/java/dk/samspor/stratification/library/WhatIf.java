package dk.samspor.stratification.library;

import dk.samspor.stratification.model.Answers;
import dk.samspor.stratification.model.ModelInput;
import dk.samspor.stratification.model.Outcome.AnswersMissing;
import dk.samspor.stratification.model.Outcome.NoRuleApplies;
import dk.samspor.stratification.model.Outcome.Proposed;
import dk.samspor.stratification.model.StratificationModel;
import java.util.List;
import java.util.Map;

/**
 * What a model would say; nothing of it is kept.
 *
 * @param proposal absent unless the answers are enough and a rule holds
 * @param missing  the open questions
 * @param inputs   the answers as the model understood them
 */
public record WhatIf(String model, int modelVersion, Result result, Proposal proposal, List<ModelInput> missing, Map<String, Object> inputs) {

  static WhatIf of(StratificationModel model, AnswerInputs command) {
    var answers = command.usableBy(model);
    return switch (model.evaluate(answers)) {
      case Proposed proposed -> of(model, Result.PROPOSED, Proposal.of(model, proposed), List.of(), answers);
      case AnswersMissing missing -> of(model, Result.ANSWERS_MISSING, null, missing.questions(), answers);
      case NoRuleApplies hole -> of(model, Result.NO_RULE_APPLIES, null, List.of(), answers);
    };
  }

  private static WhatIf of(StratificationModel model, Result result, Proposal proposal, List<ModelInput> missing, Answers answers) {
    return new WhatIf(model.description().id(), model.description().version(), result, proposal, missing, answers.byInput());
  }

  /** Without what is known of whoever the answers are about. */
  @Override
  public String toString() {
    return "WhatIf[" + model + " " + modelVersion + ", " + result + "]";
  }
}
