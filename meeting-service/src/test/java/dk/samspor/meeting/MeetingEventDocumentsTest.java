package dk.samspor.meeting;

import dk.samspor.meeting.billing.BillingFact;
import dk.samspor.meeting.consultation.ConsultationFact;
import dk.samspor.meeting.day.MeetingDayFact;
import dk.samspor.meeting.othermeeting.OtherMeetingFact;
import dk.samspor.meeting.teamcase.TeamCaseFact;
import dk.samspor.platform.testing.docs.EventDocumentsTest;
import java.util.List;
import java.util.Map;

class MeetingEventDocumentsTest extends EventDocumentsTest {
  @Override protected String service() {
    return "meeting";
  }

  @Override protected List<Class<?>> facts() {
    return List.of(TeamCaseFact.class, MeetingDayFact.class, ConsultationFact.class, BillingFact.class,
        OtherMeetingFact.class);
  }

  @Override protected Map<Class<?>, String> withoutTexts() {
    return Map.of(BillingFact.class, "dates, minutes and amounts");
  }
}
