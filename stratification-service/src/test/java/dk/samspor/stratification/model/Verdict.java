package dk.samspor.stratification.model;

import dk.samspor.stratification.model.Outcome.Proposed;
import java.util.List;

/**
 * An outcome with the rules that hold: "3", or "Samlet score 3" where the rule is of another table than the last. Plain Java
 * gives one and the model gives one, to be held against each other.
 */
record Verdict(String outcome, List<String> rules) {

  static final Verdict NONE = new Verdict("no rule applies", List.of());

  static Verdict of(StratificationModel model, Answers answers) {
    return model.evaluate(answers) instanceof Proposed proposed
        ? new Verdict(proposed.outcome(), proposed.reasons().stream().map(Verdict::name).toList()) : NONE;
  }

  private static String name(Reason reason) {
    return reason.table() == null ? String.valueOf(reason.rule()) : reason.table().da() + " " + reason.rule();
  }
}
