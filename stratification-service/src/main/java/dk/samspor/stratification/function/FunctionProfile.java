package dk.samspor.stratification.function;

import static dk.samspor.stratification.function.FunctionProfile.Act.*;
import static dk.samspor.stratification.function.FunctionProfile.Status.*;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.stratification.StratificationCode;
import dk.samspor.stratification.citizen.CitizenMoved;
import dk.samspor.stratification.citizen.CitizenMovedColumn;
import dk.samspor.stratification.function.FunctionFact.FunctionMeasurementWithdrawn;
import dk.samspor.stratification.function.FunctionFact.FunctionProfileMeasured;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;

/** A citizen's function through one course, measured several times. */
@Entity
@Table(name = "function_profile")
public class FunctionProfile extends Case<FunctionProfile.Status, FunctionProfile.Act> {

  /** Whether it goes on. */
  @Schema(name = "FunctionProfileStatus")
  public enum Status { OPEN, CLOSED }

  /** What can be done. */
  @Schema(name = "FunctionProfileAct")
  public enum Act { MEASURE, WITHDRAW_MEASUREMENT, NOTICE_MOVE, CLOSE }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(OPEN, MEASURE, WITHDRAW_MEASUREMENT, NOTICE_MOVE, CLOSE)
      .in(CLOSED, WITHDRAW_MEASUREMENT)
      .done();

  @Column(name = "training_plan", updatable = false)
  UUID trainingPlan;

  @Convert(converter = MeasurementsColumn.class)
  @Mutability(Immutability.class)
  @ColumnTransformer(write = "?::jsonb")
  List<Measurement> measurements = List.of();

  /** Where she lives now; null as long as nobody has said that it is elsewhere. */
  @Convert(converter = CitizenMovedColumn.class)
  @Column(name = "citizen_moved")
  @Mutability(Immutability.class)
  @ColumnTransformer(write = "?::jsonb")
  CitizenMoved moved;

  protected FunctionProfile() {}

  FunctionProfile(CitizenId citizen, String municipality, UUID trainingPlan) {
    super("FUNCTION_PROFILE", citizen, municipality, OPEN);
    this.trainingPlan = trainingPlan;
    began("OPEN");
  }

  /** Function as it was found; the newest of a moment counts. */
  void measure(MeasureFunction command, LocalDate today, String by) {
    require(MEASURE);
    command.mustBeSound();
    if (command.on().isAfter(today)) throw StratificationCode.MEASURED_IN_FUTURE.refuse();
    act(MEASURE, OPEN, List.of(command.moment().name()), null);
    var measurement = new Measurement(freshId(), command.moment(), command.on(), by, List.copyOf(command.items()), false);
    measurements = Stream.concat(measurements.stream(), Stream.of(measurement)).toList();
    tell(new FunctionProfileMeasured(trainingPlan, command.moment(), command.on(), Change.scores(measurement), measurement.id()));
  }

  /** It was wrong: it counts no more, and stays to be read. */
  void withdraw(UUID measurement) {
    require(WITHDRAW_MEASUREMENT);
    var wrong = counting().filter(one -> one.id().equals(measurement)).findFirst().orElseThrow(StratificationCode.MEASUREMENT_UNKNOWN::refuse);
    act(WITHDRAW_MEASUREMENT, status());
    tell(new FunctionMeasurementWithdrawn(trainingPlan, measurement, wrong.moment()));
    measurements = measurements.stream().map(one -> one.id().equals(measurement) ? one.withdraw() : one).toList();
  }

  /** The citizen lives elsewhere: it is shown, and people say what becomes of the profile. */
  void noticeMove(CitizenMoved told) {
    if (status() != OPEN || !told.isNewsAfter(moved)) return;
    act(NOTICE_MOVE, OPEN, told.codes(), null);
    moved = told;
  }

  void close() {
    act(CLOSE, CLOSED);
  }

  /** The change between two moments; NOT_MEASURED where there is nothing to compare. */
  Change change(Measurement.Moment from, Measurement.Moment to) {
    return Change.between(newest(from), newest(to));
  }

  Measurement newest(Measurement.Moment moment) {
    return counting().filter(one -> one.moment() == moment).reduce((first, later) -> later).orElseThrow(() -> StratificationCode.NOT_MEASURED.refuse(moment));
  }

  Stream<Measurement> counting() {
    return measurements.stream().filter(one -> !one.withdrawn());
  }

  @Override
  protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override
  protected Collection<DeskEntry> desk() {
    return List.of(new DeskEntry(Authority.municipality(homeMunicipality()), Part.RECEIVER, null));
  }

  @Override
  protected String kle() {
    return "29.21.04"; // training after discharge [05]
  }
}
