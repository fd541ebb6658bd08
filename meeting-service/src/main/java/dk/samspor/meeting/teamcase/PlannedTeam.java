package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.composition.Finding;
import dk.samspor.meeting.composition.Participant;
import java.util.List;

/**
 * Who is expected at the table, and what the composition rules say of it: time to act, before the day.
 *
 * @param findings blocking ones mean that the meeting could not be held with this team
 */
public record PlannedTeam(List<Participant> participants, List<Finding> findings) {

  /** Names nobody. */
  @Override public String toString() {
    return "PlannedTeam[" + participants.size() + " participants]";
  }
}
