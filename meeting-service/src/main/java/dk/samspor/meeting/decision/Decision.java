package dk.samspor.meeting.decision;

import java.time.LocalDate;

/**
 * What the administration decided; the team only recommends [D 4].
 *
 * @param deviates whether it differs from the recommendation
 * @param deviation how and why, present exactly when it differs
 */
public record Decision(LocalDate decidedOn, boolean deviates, String deviation) {

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "Decision[" + decidedOn + "]";
  }
}
