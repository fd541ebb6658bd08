package dk.samspor.meeting.othermeeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/** Moves a meeting, with the reason. */
public record MoveOtherMeeting(@NotNull LocalDate date, @NotNull LocalTime startsAt, @NotBlank @Size(max = 4000) String because) {

  /** Says nothing of why. */
  @Override public String toString() {
    return "MoveOtherMeeting[" + date + "]";
  }
}
