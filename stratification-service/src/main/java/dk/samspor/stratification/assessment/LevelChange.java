package dk.samspor.stratification.assessment;

import java.time.LocalDate;

/**
 * Another level after the first placement.
 *
 * @param on          legal day it began
 * @param by          who began it
 * @param confirmedBy the second person, or the hospital's answer; null where none is needed
 * @param reason      the professional's own words
 */
public record LevelChange(Kind kind, Level from, Level to, LocalDate on, String by, String confirmedBy, String reason) {

  /** What a change counts as. */
  public enum Kind {
    /** Within the agreed days of training start, by two people [M]. */
    RESTRATIFIED,
    /** A later change of need. */
    LEVEL_CHANGED
  }

  LevelChange confirmedBy(String someone) {
    return new LevelChange(kind, from, to, on, by, someone, reason);
  }

  /** Without the reason: it is about a citizen, and whatever is printed may end in a log. */
  @Override
  public String toString() {
    return "LevelChange[" + kind + ", " + from + " to " + to + ", " + on + "]";
  }
}
