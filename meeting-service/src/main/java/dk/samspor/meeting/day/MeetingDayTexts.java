package dk.samspor.meeting.day;

import dk.samspor.meeting.day.MeetingDayFact.MeetingDayRedacted;
import dk.samspor.platform.redaction.CaseTexts;
import dk.samspor.platform.redaction.Redacted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** A day is about no citizen; what is noted when it is moved or cancelled may be. */
@ApplicationScoped
class MeetingDayTexts {

  @Produces
  @Singleton
  CaseTexts ofADay() {
    return CaseTexts.of("MEETING_DAY", "meeting_day", (MeetingDay it, Redacted what) ->
            new MeetingDayRedacted(what.reason(), what.texts(), what.events())).done();
  }
}
