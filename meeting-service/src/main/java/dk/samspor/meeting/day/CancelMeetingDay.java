package dk.samspor.meeting.day;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Cancels a meeting day nobody is booked on any more. */
public record CancelMeetingDay(@NotNull CancelReason reason, @Size(max = 4000) String note) {

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "CancelMeetingDay[" + reason + "]";
  }
}
