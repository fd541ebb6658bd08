package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Moves a case that has been sent to another meeting day.
 *
 * @param meetingDay the day on which a place is reserved instead
 * @param urgentReason why it may come later than agreed; needed only where it does
 */
public record MoveTeamCase(@NotNull UUID meetingDay, @Size(max = 4000) String urgentReason) {

  /** Says nothing of why. */
  @Override public String toString() {
    return "MoveTeamCase[" + meetingDay + "]";
  }
}
