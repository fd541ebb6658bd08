package dk.samspor.meeting.feed;

import dk.samspor.platform.access.Authority;
import java.util.Set;
import java.util.UUID;

/**
 * A calendar somebody subscribes to.
 *
 * @param mine whether it has the own meetings and cases of who opened it, and not a whole team's
 * @param path the secret address on this service, shown once: when it is opened
 * @param madeBy who opened it, as the token names her
 */
public record CalendarFeedView(UUID id, CalendarFeed.Status status, Authority authority, UUID coordinator, boolean mine, String madeBy, String path,
    Set<CalendarFeed.Act> allowedActions) {

  static CalendarFeedView of(CalendarFeed feed) {
    return opened(feed, null);
  }

  static CalendarFeedView opened(CalendarFeed feed, String secret) {
    return new CalendarFeedView(feed.id(), feed.status(), feed.owner(), feed.coordinator().orElse(null), feed.isOnePersons(), feed.madeBy(),
        secret == null ? null : "/calendars/" + secret + ".ics", feed.allowedActions());
  }

  /** Does not give the address away. */
  @Override public String toString() {
    return "CalendarFeedView[" + id + ", " + status + "]";
  }
}
