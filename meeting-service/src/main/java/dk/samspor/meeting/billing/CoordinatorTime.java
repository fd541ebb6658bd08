package dk.samspor.meeting.billing;

import static dk.samspor.meeting.billing.CoordinatorTime.Act.STRIKE;
import static dk.samspor.meeting.billing.CoordinatorTime.Status.REGISTERED;
import static dk.samspor.meeting.billing.CoordinatorTime.Status.STRUCK;

import dk.samspor.meeting.billing.BillingFact.TimeRegistered;
import dk.samspor.meeting.billing.BillingFact.TimeStruck;
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
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Time a coordinator has spent for a municipality, by kind [D 8.2]. The municipality sees what its price rests on. */
@Entity
@Table(name = "coordinator_time")
public class CoordinatorTime extends Case<CoordinatorTime.Status, CoordinatorTime.Act> {

  /** Whether it counts. */
  @Schema(name = "TimeStatus")
  public enum Status { REGISTERED, STRUCK }

  /** What can be done with it. */
  @Schema(name = "TimeAct")
  public enum Act { STRIKE }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(REGISTERED, STRIKE)
      .in(STRUCK)
      .done();

  /** Time is about no citizen: the nil UUID, which no keyed hash gives. */
  private static final CitizenId NOBODY = new CitizenId(new UUID(0, 0));

  private String region;

  @Column(name = "coordinator_id")
  private UUID coordinator;

  @Enumerated(EnumType.STRING)
  @Column(name = "time_kind")
  private TimeKind timeKind;

  private LocalDate date;

  private int minutes;

  @Column(name = "counted_minutes")
  private int countedMinutes;

  protected CoordinatorTime() {}

  CoordinatorTime(String region, RegisterTime command) {
    super("COORDINATOR_TIME", NOBODY, command.municipality(), REGISTERED);
    this.region = region;
    this.coordinator = command.coordinator();
    this.timeKind = command.kind();
    this.date = command.date();
    this.minutes = command.minutes();
    this.countedMinutes = command.kind().counted(command.minutes());
    began("REGISTER");
    tell(new TimeRegistered(timeKind, date, minutes, countedMinutes));
  }

  @Override protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override protected Collection<DeskEntry> desk() {
    return List.of(new DeskEntry(Authority.municipality(homeMunicipality()), Part.RECEIVER, null),
        new DeskEntry(Authority.region(region), Part.REGION, null));
  }

  void strike(String because) {
    act(STRIKE, STRUCK, List.of(), because);
    tell(new TimeStruck(timeKind, date, minutes, countedMinutes));
  }

  CoordinatorTimeView view() {
    return new CoordinatorTimeView(id(), status(), homeMunicipality(), timeKind, date, minutes, countedMinutes, allowedActions());
  }
}
