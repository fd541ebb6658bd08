package dk.samspor.meeting.othermeeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

/**
 * A meeting as its municipality sees it.
 *
 * @param citizen opaque id, absent where it is about nobody
 * @param startsAt Danish local time
 * @param outcome absent while it has not been held
 */
public record OtherMeetingView(UUID id, OtherMeeting.Status status, MeetingType type, UUID citizen, String municipality, LocalDate date,
    LocalTime startsAt, int minutes, String room, Outcome outcome, Set<OtherMeeting.Act> allowedActions) {

  /** Says nothing of where and what. */
  @Override public String toString() {
    return "OtherMeetingView[" + id + ", " + status + "]";
  }
}
