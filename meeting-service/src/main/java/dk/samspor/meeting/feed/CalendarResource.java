package dk.samspor.meeting.feed;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What calendar programs subscribe to. Open to whoever has the address; an address nobody was given is an empty calendar. */
@PermitAll
@Path("/calendars/{secret}.ics")
@Tag(name = "Calendars")
public class CalendarResource {
  private final FeedReader reader;
  private final ICalendar calendar;

  CalendarResource(FeedReader reader, ICalendar calendar) {
    this.reader = reader;
    this.calendar = calendar;
  }

  /** Days, times, rooms and how many cases; no citizen. A revoked address is an empty calendar. */
  @GET
  @Produces("text/calendar;charset=utf-8")
  @Blocking
  @Operation(summary = "Meeting days as an iCalendar subscription",
      description = "Days, times, rooms and how many cases; no citizen. A revoked address is an empty calendar.")
  public String calendar(@PathParam("secret") String secret) {
    return calendar.of(reader.appointments(secret), ImmutableMethod.PUBLISH);
  }
}
