package dk.samspor.stratification.function;

import dk.samspor.stratification.citizen.CitizenMoved;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A profile as others see it, measurements oldest first.
 *
 * @param citizenMoved where the citizen lives, told while the profile was open; absent where she lives here as far as anybody has said
 */
public record FunctionProfileView(UUID id, long version, FunctionProfile.Status status, UUID citizen, String municipality, UUID trainingPlan,
    CitizenMoved citizenMoved, List<MeasurementView> measurements, Set<FunctionProfile.Act> allowedActions) {

  /** One measurement with its chapters' mean qualifiers. */
  public record MeasurementView(UUID id, Measurement.Moment moment, LocalDate on, String by, List<IcfItem> items, boolean withdrawn,
      Map<String, BigDecimal> scores) {
    private static MeasurementView of(Measurement one) {
      return new MeasurementView(one.id(), one.moment(), one.on(), one.by(), one.items(), one.withdrawn(), Change.scores(one));
    }
  }

  /** Without what was found. */
  @Override
  public String toString() {
    return "FunctionProfileView[" + id + "]";
  }

  static FunctionProfileView of(FunctionProfile one) {
    return new FunctionProfileView(one.id(), one.version(), one.status(), one.citizen().value(), one.homeMunicipality(), one.trainingPlan,
        one.moved, one.measurements.stream().map(MeasurementView::of).toList(), actsNow(one));
  }

  /** A move is heard of by letter. */
  private static Set<FunctionProfile.Act> actsNow(FunctionProfile one) {
    return one.allowedActions().stream().filter(act -> act != FunctionProfile.Act.NOTICE_MOVE).collect(Collectors.toSet());
  }
}
