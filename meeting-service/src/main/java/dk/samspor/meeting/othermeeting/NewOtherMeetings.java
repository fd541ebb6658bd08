package dk.samspor.meeting.othermeeting;

import dk.samspor.meeting.CallersMunicipality;
import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.coordinator.Rota;
import dk.samspor.meeting.day.Reservations;
import dk.samspor.meeting.day.SlotOutcome;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.calendar.WorkingDays;
import dk.samspor.platform.identity.Citizen;
import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.identity.CitizenId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Plans meetings: about a citizen where the type is, about nobody where it is not. */
@ApplicationScoped
class NewOtherMeetings {
  private final OtherMeetings meetings;
  private final CitizenCards cards;
  private final CallersMunicipality municipality;
  private final Agreements agreements;
  private final Rota rota;
  private final Reservations places;
  private final WorkingDays calendar;
  private final BusinessClock clock;

  NewOtherMeetings(OtherMeetings meetings, CitizenCards cards, CallersMunicipality municipality, Agreements agreements, Rota rota,
      Reservations places, WorkingDays calendar, BusinessClock clock) {
    this.meetings = meetings;
    this.cards = cards;
    this.municipality = municipality;
    this.agreements = agreements;
    this.rota = rota;
    this.places = places;
    this.calendar = calendar;
    this.clock = clock;
  }

  OtherMeeting plan(PlanOtherMeeting command) {
    String home = municipality.orGiven(command.municipality());
    requirePossible(command.date(), home);
    return meetings.open(new OtherMeeting(citizen(command), home, agreements.on(command.date(), home).region(), command));
  }

  OtherMeeting move(UUID id, MoveOtherMeeting command) {
    return meetings.change(id, meeting -> {
      requirePossible(command.date(), meeting.homeMunicipality());
      meeting.move(command);
      places.release(id);
      meeting.coordinator().ifPresent(coordinator -> rota.move(meeting.occupies()));
    });
  }

  OtherMeeting agree(UUID id, AgreeOtherMeeting command) {
    return meetings.change(id, meeting -> {
      requirePossible(command.date(), meeting.homeMunicipality());
      meeting.agree(command);
    });
  }

  OtherMeeting cancel(UUID id, String because) {
    return meetings.change(id, meeting -> {
      meeting.cancel(because);
      places.release(id);
      rota.free(id);
    });
  }

  OtherMeeting hold(UUID id, Outcome command) {
    return meetings.change(id, meeting -> {
      meeting.hold(command, clock.today());
      places.used(id, SlotOutcome.OTHER_MEETING);
    });
  }

  OtherMeeting writeMinutes(UUID id, String text) {
    return meetings.change(id, meeting -> meeting.writeMinutes(text, clock.today()));
  }

  CoordinationRhythm rhythm(String code) {
    String home = municipality.orGiven(code);
    var months = agreements.on(clock.today(), home).teamCoordinationMonths();
    if (months.isEmpty()) {
      return new CoordinationRhythm(home, null, List.of());
    }
    var from = MeetEveryPeriod.beginningOf(clock.today(), months.getAsInt()).atDay(1);
    return new CoordinationRhythm(home, months.getAsInt(),
        MeetEveryPeriod.from(clock.today(), months.getAsInt(), meetings.coordinationDates(home, from)));
  }

  private CitizenId citizen(PlanOtherMeeting command) {
    boolean named = command.cpr() != null && command.name() != null && !command.name().isBlank();
    if (named != command.type().isAboutACitizen()) {
      throw (named ? MeetingCode.MEETING_ABOUT_NOBODY : MeetingCode.MEETING_NEEDS_A_CITIZEN).refuse();
    }
    return named ? cards.register(Citizen.of(command.cpr(), command.name())) : OtherMeeting.NOBODY;
  }

  /** In the calendar of the municipality that calls it, as it holds on the day itself: like a meeting day. */
  private void requirePossible(LocalDate date, String municipality) {
    if (date.isBefore(clock.today())) {
      throw MeetingCode.DATE_HAS_PASSED.refuse(date);
    }
    if (!calendar.alsoClosedOn(agreements.on(date, municipality).closedDays()).isWorkingDay(date)) {
      throw MeetingCode.MEETING_NOT_ON_A_WORKING_DAY.refuse(date);
    }
  }
}
