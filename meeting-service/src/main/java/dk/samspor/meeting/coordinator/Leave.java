package dk.samspor.meeting.coordinator;

import dk.samspor.meeting.MeetingCode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A coordinator is away, from the first to the last day, both included. */
public record Leave(@NotNull LocalDate from, @NotNull LocalDate to) {

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  void requireOrder() {
    if (to.isBefore(from)) {
      throw MeetingCode.LEAVE_ENDS_BEFORE_IT_BEGINS.refuse();
    }
  }
}
