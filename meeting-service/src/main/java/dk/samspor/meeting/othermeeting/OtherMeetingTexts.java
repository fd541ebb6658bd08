package dk.samspor.meeting.othermeeting;

import static dk.samspor.platform.access.Part.RECEIVER;

import dk.samspor.meeting.othermeeting.OtherMeetingFact.OtherMeetingRedacted;
import dk.samspor.platform.redaction.CaseTexts;
import dk.samspor.platform.redaction.Redacted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What came of a meeting that is no team meeting. */
@ApplicationScoped
class OtherMeetingTexts {

  @Produces
  @Singleton
  CaseTexts ofAMeeting() {
    return CaseTexts.of("OTHER_MEETING", "other_meeting", (OtherMeeting it, Redacted what) ->
            new OtherMeetingRedacted(what.reason(), what.texts(), what.events()))
        .text("CONCLUSION", RECEIVER).json("outcome", "conclusion")
        .text("MINUTES", RECEIVER).json("outcome", "minutesText").json("earlier_minutes", "[].text")
        .text("ACTIONS", RECEIVER).json("outcome", "actions[].what")
        .text("ATTENDEES", RECEIVER).json("outcome", "attendees[].name")
        .done();
  }
}
