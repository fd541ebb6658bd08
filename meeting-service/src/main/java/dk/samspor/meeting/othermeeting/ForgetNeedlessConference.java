package dk.samspor.meeting.othermeeting;

import dk.samspor.meeting.coordinator.Rota;
import dk.samspor.meeting.day.Reservations;
import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * The citizen went home before anybody had agreed when to meet, or the stay was registered in error: nobody waits for a conference.
 * One that is planned is still held after a discharge; people have promised to come.
 */
@ApplicationScoped
class ForgetNeedlessConference implements LetterHandler {
  private static final String IN_ERROR = "dk.samspor.referral.StayEnteredInError.v1";

  private final OtherMeetings meetings;
  private final Rota rota;
  private final Reservations places;

  ForgetNeedlessConference(OtherMeetings meetings, Rota rota, Reservations places) {
    this.meetings = meetings;
    this.rota = rota;
    this.places = places;
  }

  @Override public Set<String> types() {
    return Set.of("dk.samspor.referral.CitizenDischarged.v1", IN_ERROR);
  }

  @Override public void handle(Letter letter) {
    boolean inError = letter.type().equals(IN_ERROR);
    meetings.openAbout(letter.caseId()).filter(meeting -> inError || meeting.status() == OtherMeeting.Status.CALLED)
        .ifPresent(meeting -> {
          meetings.changeByLetter(meeting.id(), it -> it.cancel(inError ? "Indlæggelsen var registreret ved en fejl." : "Borgeren er udskrevet."));
          rota.free(meeting.id());
          places.release(meeting.id());
        });
  }
}
