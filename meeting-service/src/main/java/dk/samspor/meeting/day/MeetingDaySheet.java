package dk.samspor.meeting.day;

import dk.samspor.meeting.coordinator.Candidate;
import dk.samspor.meeting.coordinator.Occupation;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.identity.CitizenId;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Formula;

/** What stands on a meeting day: read by the views, written by the acts in {@link MeetingDay} only. */
@MappedSuperclass
abstract class MeetingDaySheet extends Case<MeetingDay.Status, MeetingDay.Act> {

  /** A meeting day is about no citizen: the nil UUID, which no keyed hash gives. */
  private static final CitizenId NOBODY = new CitizenId(new UUID(0, 0));

  private String region;

  private LocalDate date;

  private String room;

  @Column(name = "starts_at")
  private LocalTime startsAt;

  @Column(name = "slot_minutes")
  private int slotMinutes;

  private int capacity;

  @Column(name = "coordinator_id")
  private UUID coordinator;

  /** As the agenda prints it: the municipality does not see the region's register. */
  @Column(name = "coordinator_name")
  private String coordinatorName;

  @Column(name = "held_cases")
  private Integer heldCases;

  private Integer minutes;

  /** Places taken when the day was read: in the same statement, so that an agenda needs none of its own for it. */
  @Formula("(select count(*) from meeting_slot s where s.day_id = id)")
  private int takenWhenRead;

  protected MeetingDaySheet() {}

  MeetingDaySheet(String municipality, String region, PlanMeetingDay plan) {
    super("MEETING_DAY", NOBODY, municipality, MeetingDay.Status.PLANNED);
    this.region = region;
    this.slotMinutes = plan.slotMinutes();
    this.capacity = plan.capacity();
    takesPlace(plan.date(), plan.startsAt(), plan.room());
  }

  void takesPlace(LocalDate on, LocalTime from, String where) {
    date = on;
    startsAt = from;
    room = where;
  }

  /** Null when the day has no coordinator any more. */
  void isAttendedBy(Candidate chosen) {
    coordinator = chosen == null ? null : chosen.coordinator();
    coordinatorName = chosen == null ? null : chosen.name();
  }

  void tookPlace(int cases, Integer inMinutes) {
    heldCases = cases;
    minutes = inMinutes;
  }

  /** When a slot begins, Danish local time. */
  public LocalTime startOf(int slot) {
    return startsAt.plusMinutes((long) (slot - 1) * slotMinutes);
  }

  /** When the coordinator is taken up by this day. */
  public Occupation occupies() {
    var from = date.atTime(startsAt);
    return new Occupation(id(), from, from.plusMinutes((long) capacity * slotMinutes));
  }

  public LocalDate date() {
    return date;
  }

  public String region() {
    return region;
  }

  public String room() {
    return room;
  }

  public LocalTime startsAt() {
    return startsAt;
  }

  public int slotMinutes() {
    return slotMinutes;
  }

  public int capacity() {
    return capacity;
  }

  public Optional<UUID> coordinator() {
    return Optional.ofNullable(coordinator);
  }

  public String coordinatorName() {
    return coordinatorName;
  }

  int takenWhenRead() {
    return takenWhenRead;
  }

  Integer heldCases() {
    return heldCases;
  }

  Integer minutes() {
    return minutes;
  }
}
