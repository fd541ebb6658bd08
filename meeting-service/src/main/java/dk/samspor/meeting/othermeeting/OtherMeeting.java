package dk.samspor.meeting.othermeeting;

import static dk.samspor.meeting.othermeeting.OtherMeeting.Act.*;
import static dk.samspor.meeting.othermeeting.OtherMeeting.Status.*;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.platform.database.StoredJson;
import dk.samspor.meeting.othermeeting.OtherMeetingFact.OtherMeetingCancelled;
import dk.samspor.meeting.othermeeting.OtherMeetingFact.OtherMeetingHeld;
import dk.samspor.meeting.othermeeting.OtherMeetingFact.OtherMeetingPlanned;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;

/** A meeting that is no team meeting: the same calendar and minutes, own participants and outcome form. */
@Entity
@Table(name = "other_meeting")
public class OtherMeeting extends Case<OtherMeeting.Status, OtherMeeting.Act> {

  /** Where a meeting is. */
  @Schema(name = "OtherMeetingStatus")
  public enum Status { PLANNED, HELD, CANCELLED }

  /** What can be done with it. */
  @Schema(name = "OtherMeetingAct")
  public enum Act { MOVE, HOLD, CANCEL }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(PLANNED, MOVE, HOLD, CANCEL)
      .in(HELD)
      .in(CANCELLED)
      .done();

  /** For a meeting about no citizen: the nil UUID, which no keyed hash gives. */
  static final CitizenId NOBODY = new CitizenId(new UUID(0, 0));

  @Enumerated(EnumType.STRING)
  @Column(name = "meeting_type")
  private MeetingType type;

  private LocalDate date;

  @Column(name = "starts_at")
  private LocalTime startsAt;

  private int minutes;

  private String room;

  @ColumnTransformer(write = "cast(? as jsonb)")
  private String outcome;

  protected OtherMeeting() {}

  OtherMeeting(CitizenId citizen, String municipality, PlanOtherMeeting plan) {
    super("OTHER_MEETING", citizen, municipality, PLANNED);
    this.type = plan.type();
    this.date = plan.date();
    this.startsAt = plan.startsAt();
    this.minutes = plan.minutes();
    this.room = plan.room();
    began("PLAN");
    tell(new OtherMeetingPlanned(type, date));
  }

  @Override protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override protected Collection<DeskEntry> desk() {
    return List.of(new DeskEntry(Authority.municipality(homeMunicipality()), Part.RECEIVER, status() == PLANNED ? date : null));
  }

  void move(MoveOtherMeeting to) {
    act(MOVE, PLANNED, List.of(), to.because());
    date = to.date();
    startsAt = to.startsAt();
  }

  void hold(Outcome came, LocalDate today) {
    require(HOLD);
    if (today.isBefore(date)) {
      throw MeetingCode.MEETING_DAY_NOT_REACHED.refuse(date);
    }
    came.requireComplete(type);
    act(HOLD, HELD);
    outcome = StoredJson.write(came);
    tell(new OtherMeetingHeld(type, date, came.attendees().stream().map(Attendee::side).distinct().sorted().toList(),
        came.actions().size(), came.dischargeOn()));
  }

  void cancel(String because) {
    act(CANCEL, CANCELLED, List.of(), because);
    tell(new OtherMeetingCancelled(type));
  }

  OtherMeetingView view() {
    return new OtherMeetingView(id(), status(), type, citizen().equals(NOBODY) ? null : citizen().value(), homeMunicipality(), date, startsAt,
        minutes, room, StoredJson.read(outcome, Outcome.class), allowedActions());
  }
}
