package dk.samspor.meeting.othermeeting;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;

/** A hospital has called a discharge conference: it lies on the municipality's desk until somebody has agreed when [R 3.3]. */
@ApplicationScoped
class CallDischargeConference implements LetterHandler {
  private final OtherMeetings meetings;

  CallDischargeConference(OtherMeetings meetings) {
    this.meetings = meetings;
  }

  @Override public Set<String> types() {
    return Set.of("dk.samspor.referral.DischargeConferenceCalled.v1");
  }

  /** Called again while it has not been agreed, the newest wish counts; one that is planned stands. */
  @Override public void handle(Letter letter) {
    var wished = letter.data(Called.class).wishedDate();
    var open = meetings.openAbout(letter.caseId());
    if (open.isEmpty()) {
      meetings.open(new OtherMeeting(letter.citizen(), letter.municipality(), letter.region(), letter.caseId(), wished));
    } else if (open.get().status() == OtherMeeting.Status.CALLED) {
      meetings.changeByLetter(open.get().id(), meeting -> meeting.wishedFor(wished));
    }
  }

  /** What this service needs of the fact. */
  record Called(LocalDate wishedDate) {}
}
