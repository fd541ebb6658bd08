package dk.samspor.meeting.othermeeting;

import static dk.samspor.meeting.othermeeting.OtherMeeting.Act.*;
import static dk.samspor.meeting.othermeeting.OtherMeeting.Status.*;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.coordinator.Candidate;
import dk.samspor.meeting.day.MeetingDay;
import dk.samspor.meeting.othermeeting.OtherMeetingFact.OtherMeetingCalled;
import dk.samspor.meeting.othermeeting.OtherMeetingFact.OtherMeetingCancelled;
import dk.samspor.meeting.othermeeting.OtherMeetingFact.OtherMeetingHeld;
import dk.samspor.meeting.othermeeting.OtherMeetingFact.OtherMeetingPlanned;
import dk.samspor.meeting.submission.Reservation;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting that is no team meeting: the same calendar and minutes, own participants and outcome form. */
@Entity
@Table(name = "other_meeting")
public class OtherMeeting extends OtherMeetingSheet {

  /** Where a meeting is. */
  @Schema(name = "OtherMeetingStatus")
  public enum Status {
    /** A hospital has asked for it; nobody has agreed when. */
    CALLED,
    PLANNED, HELD, CANCELLED
  }

  /** What can be done with it. */
  @Schema(name = "OtherMeetingAct")
  public enum Act { AGREE, MOVE, TAKE_PLACE, ASSIGN_COORDINATOR, RELEASE_COORDINATOR, HOLD, WRITE_MINUTES, CANCEL }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(CALLED, AGREE, CANCEL)
      .in(PLANNED, MOVE, TAKE_PLACE, ASSIGN_COORDINATOR, RELEASE_COORDINATOR, HOLD, CANCEL)
      .in(HELD, WRITE_MINUTES)
      .in(CANCELLED)
      .done();

  protected OtherMeeting() {}

  OtherMeeting(CitizenId citizen, String municipality, String region, PlanOtherMeeting plan) {
    super(citizen, municipality, region, plan.type(), PLANNED);
    takesPlace(plan.date(), plan.startsAt(), plan.minutes(), plan.room());
    isAttendedByTheRegion(plan.wantsCoordinator());
    began("PLAN");
    tell(new OtherMeetingPlanned(type(), date(), null));
  }

  /** The hospital has called a discharge conference [R 3.3]; the stay it is about is the referral-service's. */
  OtherMeeting(CitizenId citizen, String municipality, String region, UUID stay, LocalDate wishedOn) {
    super(citizen, municipality, region, MeetingType.DISCHARGE_CONFERENCE, CALLED);
    isAboutTheStay(stay, wishedOn);
    began("CALL");
    tell(new OtherMeetingCalled(type(), wishedOn));
  }

  @Override protected Acts<Status, Act> acts() {
    return ACTS;
  }

  /** The region has a part only where its coordinator takes part, and waits for the day while nobody is assigned. */
  @Override protected Collection<DeskEntry> desk() {
    var desk = new ArrayList<DeskEntry>();
    desk.add(new DeskEntry(Authority.municipality(homeMunicipality()), Part.RECEIVER, municipalityWaitsFor()));
    if (wantsCoordinator()) {
      desk.add(new DeskEntry(Authority.region(region()), Part.REGION, status() == PLANNED && coordinator().isEmpty() && meetingDay().isEmpty() ? date() : null));
    }
    return desk;
  }

  private LocalDate municipalityWaitsFor() {
    return switch (status()) {
      case CALLED -> wishedOn();
      case PLANNED -> date();
      case HELD, CANCELLED -> null;
    };
  }

  /** Called again: the newest wish counts. */
  void wishedFor(LocalDate on) {
    isAboutTheStay(stay(), on);
    noted("CALL", null);
  }

  /** Municipality and hospital have agreed when they meet. */
  void agree(AgreeOtherMeeting when) {
    act(AGREE, PLANNED);
    takesPlace(when.date(), when.startsAt(), when.minutes(), when.room());
    tell(new OtherMeetingPlanned(type(), date(), stay()));
  }

  void move(MoveOtherMeeting to) {
    act(MOVE, PLANNED, List.of(), to.because());
    LocalDate before = date();
    isOnTheDay(null, null);
    takesPlace(to.date(), to.startsAt(), minutes(), room());
    tellAnotherDay(before);
  }

  /** In one of the places of a meeting day of the team's own: where the day is, when the place is, and with the day's coordinator. */
  void takePlace(Reservation place, MeetingDay day) {
    act(TAKE_PLACE, PLANNED);
    isOnTheDay(day.id(), place.slot());
    isAttendedBy(null);
    isWhereItsPlaceIs(day);
  }

  /** The day is somewhere else now, and the meeting with it. */
  void follow(MeetingDay day, String because) {
    act(MOVE, PLANNED, List.of(), because);
    isWhereItsPlaceIs(day);
  }

  private void isWhereItsPlaceIs(MeetingDay day) {
    LocalDate before = date();
    takesPlace(day.date(), day.startOf(slot()), day.slotMinutes(), day.room());
    tellAnotherDay(before);
  }

  /** The ward goes by the day; at another hour of it nothing is different for it. */
  private void tellAnotherDay(LocalDate before) {
    if (!date().equals(before)) tell(new OtherMeetingPlanned(type(), date(), stay()));
  }

  void assign(Candidate chosen) {
    act(ASSIGN_COORDINATOR, PLANNED);
    isAttendedBy(chosen);
  }

  void releaseCoordinator(String because) {
    act(RELEASE_COORDINATOR, PLANNED, List.of(), because);
    isAttendedBy(null);
  }

  void hold(Outcome came, LocalDate today) {
    require(HOLD);
    if (today.isBefore(date())) {
      throw MeetingCode.MEETING_DAY_NOT_REACHED.refuse(date());
    }
    came.requireComplete(type());
    act(HOLD, HELD);
    endedWith(came);
    tell(new OtherMeetingHeld(type(), date(), came.attendees().stream().map(Attendee::side).distinct().sorted().toList(),
        came.actions().size(), came.dischargeOn(), stay()));
  }

  void writeMinutes(String text, LocalDate today) {
    act(WRITE_MINUTES, HELD);
    isWrittenAnew(text, today);
  }

  void cancel(String because) {
    act(CANCEL, CANCELLED, List.of(), because);
    tell(new OtherMeetingCancelled(type()));
  }
}
