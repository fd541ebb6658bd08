package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.composition.Finding;
import dk.samspor.meeting.composition.Participant;
import java.time.LocalDate;
import java.util.List;

/**
 * The meeting as it was: who sat at the table and what the composition rules had to say.
 *
 * @param findings warnings only; a blocking finding means that the meeting was not held
 */
public record MeetingHeld(LocalDate day, List<Participant> participants, List<Finding> findings) {}
