package dk.samspor.meeting.othermeeting;

import dk.samspor.meeting.composition.Finding;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A meeting as its municipality sees it.
 *
 * @param citizen opaque id, absent where it is about nobody
 * @param date absent while the meeting is called and nobody has agreed when
 * @param startsAt Danish local time
 * @param meetingDay the team's meeting day on which it has a place, absent for a meeting on its own
 * @param wantsCoordinator whether a health coordinator takes part
 * @param coordinatorName who, absent while nobody is assigned
 * @param stay the referral-service's hospital stay whose discharge it is about
 * @param wishedOn when the hospital wishes it
 * @param findings warnings about the coordinator, in the answer to who assigns one
 * @param outcome absent while it has not been held
 * @param earlierMinutes what stood in the minutes before they were written anew, oldest first
 */
public record OtherMeetingView(UUID id, OtherMeeting.Status status, MeetingType type, UUID citizen, String municipality, LocalDate date,
    LocalTime startsAt, Integer minutes, String room, UUID meetingDay, boolean wantsCoordinator, String coordinatorName, UUID stay,
    LocalDate wishedOn, Outcome outcome, List<EarlierMinutesOfMeeting> earlierMinutes, List<Finding> findings,
    Set<OtherMeeting.Act> allowedActions) {

  /** Says nothing of where and what. */
  @Override public String toString() {
    return "OtherMeetingView[" + id + ", " + status + "]";
  }
}
