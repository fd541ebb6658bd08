package dk.samspor.stratification.programme;

import dk.samspor.platform.agreements.Agreement;
import java.util.Map;

/** The disease management programmes. How many levels each has is its own to say [R 2.2], and agreed: {@code programme-levels}. */
public enum Programme {
  COPD,
  TYPE_2_DIABETES,
  BACK;

  /** What the programme's model need not ask. */
  Map<String, Object> answers(Agreement agreement) {
    return Map.of("programmeLevels", agreement.programmeLevels(name()));
  }
}
