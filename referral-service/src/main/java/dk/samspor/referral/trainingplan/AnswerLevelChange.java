package dk.samspor.referral.trainingplan;

import jakarta.validation.constraints.Size;

/**
 * The ward's answer to another level than it prescribed.
 *
 * @param agreed the plan has the new level from now on; else it keeps the hospital's
 */
public record AnswerLevelChange(boolean agreed, @Size(max = 4_000) String text) {
  @Override
  public String toString() {
    return "AnswerLevelChange[" + agreed + "]";
  }
}
