package dk.samspor.referral.hospitalstay;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** What came of a discharge conference that was called about a stay: planned, held with the agreed day of discharge, or cancelled [R 3.3]. */
@ApplicationScoped
class ConferenceLetters implements LetterHandler {

  private static final String PLANNED = "dk.samspor.meeting.OtherMeetingPlanned.v1";
  private static final String HELD = "dk.samspor.meeting.OtherMeetingHeld.v1";
  private static final String CANCELLED = "dk.samspor.meeting.OtherMeetingCancelled.v1";

  /** What is read of the meeting; most meetings are about no stay, and a cancellation names none. */
  record Told(UUID stay, LocalDate date, LocalDate dischargeOn) {}

  private final HospitalStays stays;

  ConferenceLetters(HospitalStays stays) {
    this.stays = stays;
  }

  @Override
  public Set<String> types() {
    return Set.of(PLANNED, HELD, CANCELLED);
  }

  @Override
  public void handle(Letter letter) {
    Told told = letter.data(Told.class);
    UUID meeting = letter.caseId();
    switch (letter.type()) {
      case PLANNED -> about(letter, told.stay(), stay -> stay.conferencePlanned(meeting, told.date()));
      case HELD -> about(letter, told.stay(),
          stay -> stay.conferenceHeld(meeting, Objects.requireNonNullElse(told.date(), letter.businessDate()), told.dischargeOn()));
      case CANCELLED -> stays.withConference(meeting).ifPresent(stay -> about(letter, stay.id(), it -> it.conferenceCalledOff(meeting)));
      default -> throw new IllegalArgumentException(letter.type());
    }
  }

  private void about(Letter letter, UUID stay, Consumer<HospitalStay> news) {
    if (stay != null) {
      stays.changeByMeeting(letter, stay, news);
    }
  }
}
