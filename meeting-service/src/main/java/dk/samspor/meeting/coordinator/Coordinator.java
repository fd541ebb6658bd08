package dk.samspor.meeting.coordinator;

import static dk.samspor.meeting.coordinator.Coordinator.Act.AMEND;
import static dk.samspor.meeting.coordinator.Coordinator.Act.RETIRE;
import static dk.samspor.meeting.coordinator.Coordinator.Act.TAKE_LEAVE;
import static dk.samspor.meeting.coordinator.Coordinator.Status.ACTIVE;
import static dk.samspor.meeting.coordinator.Coordinator.Status.RETIRED;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;

/** A region's health professional at the municipalities' meetings, usually a specialist doctor [D 4]. */
@Entity
@Table(name = "coordinator")
public class Coordinator extends Case<Coordinator.Status, Coordinator.Act> {

  /** Whether the coordinator can be asked. */
  @Schema(name = "CoordinatorStatus")
  public enum Status { ACTIVE, RETIRED }

  /** What can be done with the registration. */
  @Schema(name = "CoordinatorAct")
  public enum Act { AMEND, TAKE_LEAVE, RETIRE }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(ACTIVE, AMEND, TAKE_LEAVE, RETIRE)
      .in(RETIRED)
      .done();

  /** A coordinator is about no citizen: the nil UUID, which no keyed hash gives. */
  private static final CitizenId NOBODY = new CitizenId(new UUID(0, 0));

  private String region;

  private String name;

  @Column(name = "full_time_percent")
  private int fullTimePercent;

  private boolean external;

  @Column(name = "regular_in")
  @Convert(converter = CoordinatorColumns.Municipalities.class) @ColumnTransformer(write = "cast(? as jsonb)")
  private Set<String> regularIn;

  @Convert(converter = CoordinatorColumns.Leaves.class) @ColumnTransformer(write = "cast(? as jsonb)")
  private List<Leave> leaves = List.of();

  protected Coordinator() {}

  /** The home authority is the region: a coordinator belongs to no municipality and tells nothing on the street. */
  Coordinator(String region, RegisterCoordinator command) {
    super("COORDINATOR", NOBODY, region, ACTIVE);
    this.region = region;
    write(command);
    began("REGISTER");
  }

  @Override protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override protected Collection<DeskEntry> desk() {
    return List.of(new DeskEntry(Authority.region(region), Part.REGION, null));
  }

  void amend(RegisterCoordinator command) {
    act(AMEND, ACTIVE);
    write(command);
  }

  public void takeLeave(Leave leave) {
    leave.requireOrder();
    act(TAKE_LEAVE, ACTIVE);
    var all = new ArrayList<>(leaves);
    all.add(leave);
    leaves = List.copyOf(all);
  }

  /** Is asked no more; the days that are assigned already stay so until somebody else is. */
  void retire() {
    act(RETIRE, RETIRED);
  }

  boolean isOnLeave(LocalDate day) {
    return leaves.stream().anyMatch(leave -> leave.covers(day));
  }

  boolean isRegularIn(String municipality) {
    return regularIn.contains(municipality);
  }

  /** Cases a year: the agreement's norm for a full-time year, by the share this coordinator works [D 8.2]. */
  int capacity(int casesPerFullTimeYear) {
    return casesPerFullTimeYear * fullTimePercent / 100;
  }

  private void write(RegisterCoordinator command) {
    name = command.name();
    fullTimePercent = command.fullTimePercent();
    external = command.external();
    regularIn = Set.copyOf(command.regularIn());
  }

  public String name() {
    return name;
  }

  String region() {
    return region;
  }

  int fullTimePercent() {
    return fullTimePercent;
  }

  boolean external() {
    return external;
  }

  Set<String> regularIn() {
    return regularIn;
  }

  List<Leave> leaves() {
    return leaves;
  }
}
