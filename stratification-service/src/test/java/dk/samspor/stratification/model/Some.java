package dk.samspor.stratification.model;

import java.util.List;
import java.util.Map;

/** Answers that are valid and basic unless a test says otherwise. */
final class Some {

  private Some() {}

  static Answers basicAnswers() {
    return Answers.of(Map.of("complications", "NONE", "functionalImpairment", "DELIMITED", "lifeAreas", List.of("PHYSICAL_ACTIVITY"),
        "cognitiveImpairment", "NONE", "coordination", "NONE", "rarity", "COMMON", "trainingNeed", "CLEAR", "brainInjury", false));
  }
}
