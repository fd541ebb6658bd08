package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.composition.Finding;
import dk.samspor.meeting.composition.Participant;
import dk.samspor.meeting.composition.Seat;
import java.time.LocalDate;
import java.util.List;

/**
 * The meeting as it was: who sat at the table and what the composition rules had to say.
 *
 * @param findings warnings only; a blocking finding means that the meeting was not held
 */
public record MeetingHeld(LocalDate day, List<Participant> participants, List<Finding> findings) {

  boolean withCompanion() {
    return participants.stream().anyMatch(person -> person.seat() == Seat.COMPANION);
  }

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "MeetingHeld[" + day + ", " + participants.size() + " participants]";
  }
}
