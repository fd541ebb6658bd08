package dk.samspor.stratification.model;

import java.util.List;

/** What a model says of a set of answers. */
public sealed interface Outcome {

  /** The code of an outcome, with every rule that held. */
  record Proposed(String outcome, List<Reason> reasons) implements Outcome {}

  /** The model cannot say yet: these questions are open, in the model's order. */
  record AnswersMissing(List<ModelInput> questions) implements Outcome {}

  /** The model has a hole here. Never a silent default: the answers are shown and a professional decides. */
  record NoRuleApplies(Answers answers) implements Outcome {}
}
