package dk.samspor.meeting;

import dk.samspor.platform.testing.architecture.ArchitectureTest;
import java.util.Set;

class MeetingArchitectureTest extends ArchitectureTest {
  @Override protected String basePackage() {
    return "dk.samspor.meeting";
  }

  /** A projector and a calendar program have no token: who has the secret address sees what is behind it. */
  @Override protected Set<String> openToAll() {
    return Set.of("dk.samspor.meeting.live.LivePageResource", "dk.samspor.meeting.feed.CalendarResource");
  }
}
