package dk.samspor.meeting.feed;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;

/** The calendars somebody subscribes to. */
@ApplicationScoped
public class CalendarFeeds extends Cases<CalendarFeed> {
  CalendarFeeds() {
    super(CalendarFeed.class);
  }
}
