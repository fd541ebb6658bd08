package dk.samspor.meeting.day;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;

/** The meeting days. */
@ApplicationScoped
public class MeetingDays extends Cases<MeetingDay> {
  MeetingDays() {
    super(MeetingDay.class);
  }
}
