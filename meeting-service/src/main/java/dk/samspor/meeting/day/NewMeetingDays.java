package dk.samspor.meeting.day;

import dk.samspor.meeting.CallersMunicipality;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.calendar.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;

/** Plans days in the municipality's own calendar; region and closed days are those that hold on the day itself. */
@ApplicationScoped
class NewMeetingDays {
  private final MeetingDays days;
  private final CallersMunicipality municipality;
  private final Agreements agreements;
  private final WorkingDays calendar;
  private final BusinessClock clock;

  NewMeetingDays(MeetingDays days, CallersMunicipality municipality, Agreements agreements, WorkingDays calendar,
      BusinessClock clock) {
    this.days = days;
    this.municipality = municipality;
    this.agreements = agreements;
    this.calendar = calendar;
    this.clock = clock;
  }

  MeetingDay plan(PlanMeetingDay command) {
    String home = municipality.orGiven(command.municipality());
    var agreement = agreements.on(command.date(), home);
    return days.open(new MeetingDay(home, agreement.region(), command, clock.today(),
        calendar.alsoClosedOn(agreement.closedDays())));
  }
}
