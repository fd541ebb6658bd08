package dk.samspor.meeting.day;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Cancels a meeting day.
 *
 * @param postponeCases whether the cases on it are postponed with it; without it a day with cases is not cancelled over their heads
 */
public record CancelMeetingDay(@NotNull CancelReason reason, @Size(max = 4000) String note, boolean postponeCases) {

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "CancelMeetingDay[" + reason + "]";
  }
}
