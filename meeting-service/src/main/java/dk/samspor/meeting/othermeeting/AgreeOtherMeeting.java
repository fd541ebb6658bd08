package dk.samspor.meeting.othermeeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a meeting that was called is to be.
 *
 * @param date legal date in Denmark
 * @param startsAt Danish local time
 */
public record AgreeOtherMeeting(@NotNull LocalDate date, @NotNull LocalTime startsAt, @Min(5) @Max(480) int minutes, @Size(max = 200) String room) {

  /** Says nothing of where. */
  @Override public String toString() {
    return "AgreeOtherMeeting[" + date + "]";
  }
}
