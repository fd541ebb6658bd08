package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What was found when the interventions were followed up.
 *
 * @param next when it is looked at again, today or later; absent when it is not
 */
public record FollowUp(@Size(max = 4000) String note, LocalDate next) {

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "FollowUp[]";
  }
}
