package dk.samspor.meeting.teamcase;

import java.util.UUID;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Sends a case to the region.
 *
 * @param meetingDay the meeting day on which a place is reserved
 * @param urgentReason why a shorter deadline is agreed with the coordinator [D 5.1]; needed only when it is too late otherwise
 * @param longBecause why the case presentation is longer than the hard limit, where one is agreed; needed only then [D 5.2]
 */
public record SubmitTeamCase(@NotNull UUID meetingDay, @Size(max = 4000) String urgentReason,
    @Size(max = 4000) String longBecause) {

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "SubmitTeamCase[" + meetingDay + "]";
  }
}
