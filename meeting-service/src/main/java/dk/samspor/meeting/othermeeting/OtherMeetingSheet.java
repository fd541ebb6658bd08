package dk.samspor.meeting.othermeeting;

import dk.samspor.meeting.composition.Finding;
import dk.samspor.meeting.coordinator.Candidate;
import dk.samspor.meeting.coordinator.Occupation;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.database.StoredJson;
import dk.samspor.platform.identity.CitizenId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** What stands on a meeting: read by the views, written by the acts in {@link OtherMeeting} only. */
@MappedSuperclass
abstract class OtherMeetingSheet extends Case<OtherMeeting.Status, OtherMeeting.Act> {
  /** For a meeting about no citizen: the nil UUID, which no keyed hash gives. */
  static final CitizenId NOBODY = new CitizenId(new UUID(0, 0));

  @Enumerated(EnumType.STRING)
  @Column(name = "meeting_type")
  private MeetingType type;
  private String region;
  /** Null while a meeting is called and nobody has agreed when. */
  private LocalDate date;
  @Column(name = "starts_at")
  private LocalTime startsAt;
  private Integer minutes;
  private String room;
  @Column(name = "wants_coordinator")
  private boolean wantsCoordinator;
  @Column(name = "coordinator_id")
  private UUID coordinator;
  /** As the municipality reads it: it does not see the region's register. */
  @Column(name = "coordinator_name")
  private String coordinatorName;
  /** The referral-service's hospital stay whose discharge the meeting is about. */
  private UUID stay;
  /** The team's meeting day on which the meeting has a place; null for a meeting on its own. */
  @Column(name = "meeting_day")
  private UUID meetingDay;
  private Integer slot;
  @Column(name = "wished_on")
  private LocalDate wishedOn;
  @ColumnTransformer(write = "cast(? as jsonb)")
  private String outcome;
  @Column(name = "earlier_minutes")
  @Convert(converter = EarlierMinutesColumn.class) @ColumnTransformer(write = "cast(? as jsonb)")
  private List<EarlierMinutesOfMeeting> earlierMinutes = List.of();

  protected OtherMeetingSheet() {}

  OtherMeetingSheet(CitizenId citizen, String municipality, String region, MeetingType type, OtherMeeting.Status status) {
    super("OTHER_MEETING", citizen, municipality, status);
    this.type = type;
    this.region = region;
  }

  void takesPlace(LocalDate on, LocalTime from, Integer length, String where) {
    date = on;
    startsAt = from;
    minutes = length;
    room = where;
  }

  /** Null and null when the meeting has no place on a day any more. */
  void isOnTheDay(UUID day, Integer place) {
    meetingDay = day;
    slot = place;
  }

  void isAttendedByTheRegion(boolean wanted) {
    wantsCoordinator = wanted;
  }

  /** Null when no coordinator comes any more. */
  void isAttendedBy(Candidate chosen) {
    coordinator = chosen == null ? null : chosen.coordinator();
    coordinatorName = chosen == null ? null : chosen.name();
  }

  void isAboutTheStay(UUID hospitalStay, LocalDate wished) {
    stay = hospitalStay;
    wishedOn = wished;
  }

  void endedWith(Outcome came) {
    outcome = StoredJson.write(came);
  }

  /** What was written before stays readable. */
  void isWrittenAnew(String minutesText, LocalDate today) {
    var before = came();
    if (before.minutesText() != null) {
      var former = new ArrayList<>(earlierMinutes);
      former.add(new EarlierMinutesOfMeeting(today, before.minutesText()));
      earlierMinutes = List.copyOf(former);
    }
    endedWith(before.withMinutes(minutesText));
  }

  /** What came of it; null while it has not been held. */
  Outcome came() {
    return StoredJson.read(outcome, Outcome.class);
  }

  /** When it is, and a coordinator is taken up by it. */
  public Occupation occupies() {
    var from = date.atTime(startsAt);
    return new Occupation(id(), from, from.plusMinutes(minutes));
  }

  public MeetingType type() {
    return type;
  }

  String region() {
    return region;
  }

  /** Null while nobody has agreed when. */
  public LocalDate date() {
    return date;
  }

  public LocalTime startsAt() {
    return startsAt;
  }

  public Integer minutes() {
    return minutes;
  }

  public String room() {
    return room;
  }

  boolean wantsCoordinator() {
    return wantsCoordinator;
  }

  Optional<UUID> coordinator() {
    return Optional.ofNullable(coordinator);
  }

  Optional<UUID> meetingDay() {
    return Optional.ofNullable(meetingDay);
  }

  public Integer slot() {
    return slot;
  }

  UUID stay() {
    return stay;
  }

  LocalDate wishedOn() {
    return wishedOn;
  }

  OtherMeetingView view() {
    return view(List.of());
  }

  OtherMeetingView view(List<Finding> findings) {
    return new OtherMeetingView(id(), status(), type, citizen().equals(NOBODY) ? null : citizen().value(), homeMunicipality(), date, startsAt,
        minutes, room, meetingDay, wantsCoordinator, coordinatorName, stay, wishedOn, came(), earlierMinutes, List.copyOf(findings), allowedActions());
  }
}
