package dk.samspor.meeting.feed;

import static dk.samspor.platform.calendar.BusinessClock.COPENHAGEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Appointments as calendar programs read them (RFC 5545). Times are written in UTC: every program agrees on those. */
@ApplicationScoped
public class ICalendar {
  private final Clock clock;

  ICalendar(Clock clock) {
    this.clock = clock;
  }

  /** What an address or an invitation answers. */
  public String of(List<Appointment> appointments, Method method) {
    var calendar = new Calendar().withProperty(new ProdId("-//Samspor//Rehabiliteringsteam//DA")).withProperty(ImmutableVersion.VERSION_2_0)
        .withProperty(ImmutableCalScale.GREGORIAN).withProperty(method);
    appointments.forEach(one -> calendar.withComponent(event(one)));
    return calendar.getFluentTarget().toString();
  }

  private VEvent event(Appointment it) {
    var event = new VEvent(false);
    event.add(new DtStamp(clock.instant()));
    event.add(new DtStart<>(instant(it.from())));
    event.add(new DtEnd<>(instant(it.to())));
    event.add(new Summary(it.title()));
    event.add(new Uid(it.id() + "@samspor"));
    event.add(new Organizer(URI.create("urn:samspor:municipality:" + it.municipality())));
    event.add(new Sequence((int) it.revision()));
    event.add(it.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
    if (it.place() != null) {
      event.add(new Location(it.place()));
    }
    return event;
  }

  private static Instant instant(LocalDateTime local) {
    return local.atZone(COPENHAGEN).toInstant();
  }
}
