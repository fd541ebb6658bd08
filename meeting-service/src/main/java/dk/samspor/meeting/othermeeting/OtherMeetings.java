package dk.samspor.meeting.othermeeting;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;

/** The other meetings. */
@ApplicationScoped
public class OtherMeetings extends Cases<OtherMeeting> {
  OtherMeetings() {
    super(OtherMeeting.class);
  }
}
