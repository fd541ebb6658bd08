package dk.samspor.meeting.othermeeting;

import dk.samspor.meeting.CallersMunicipality;
import dk.samspor.meeting.MeetingCode;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.identity.Citizen;
import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.identity.CitizenId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Plans meetings: about a citizen where the type is, about nobody where it is not. */
@ApplicationScoped
class NewOtherMeetings {
  private final OtherMeetings meetings;
  private final CitizenCards cards;
  private final CallersMunicipality municipality;
  private final BusinessClock clock;

  NewOtherMeetings(OtherMeetings meetings, CitizenCards cards, CallersMunicipality municipality, BusinessClock clock) {
    this.meetings = meetings;
    this.cards = cards;
    this.municipality = municipality;
    this.clock = clock;
  }

  OtherMeeting plan(PlanOtherMeeting command) {
    String home = municipality.orGiven(command.municipality());
    requirePossible(command.date());
    return meetings.open(new OtherMeeting(citizen(command), home, command));
  }

  OtherMeeting move(UUID id, MoveOtherMeeting command) {
    requirePossible(command.date());
    return meetings.change(id, meeting -> meeting.move(command));
  }

  private CitizenId citizen(PlanOtherMeeting command) {
    boolean named = command.cpr() != null && command.name() != null && !command.name().isBlank();
    if (named != command.type().isAboutACitizen()) {
      throw (named ? MeetingCode.MEETING_ABOUT_NOBODY : MeetingCode.MEETING_NEEDS_A_CITIZEN).refuse();
    }
    return named ? cards.register(Citizen.of(command.cpr(), command.name())) : OtherMeeting.NOBODY;
  }

  private void requirePossible(LocalDate date) {
    if (date.isBefore(clock.today())) {
      throw MeetingCode.DATE_HAS_PASSED.refuse(date);
    }
  }
}
