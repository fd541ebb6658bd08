package dk.samspor.stratification.programme;

import java.util.Map;

/**
 * The disease management programmes. How many levels each has is its own data [R 2.2]; the sources give no numbers, so these
 * are ours until a programme says otherwise.
 */
public enum Programme {
  COPD(3),
  TYPE_2_DIABETES(3),
  BACK(2);

  private final int levels;

  Programme(int levels) {
    this.levels = levels;
  }

  /** What the programme's model need not ask. */
  Map<String, Object> answers() {
    return Map.of("programmeLevels", levels);
  }
}
