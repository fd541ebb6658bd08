package dk.samspor.stratification.function;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A profile as others see it, measurements oldest first. */
public record FunctionProfileView(UUID id, long version, FunctionProfile.Status status, UUID citizen, String municipality, UUID trainingPlan,
    List<MeasurementView> measurements, Set<FunctionProfile.Act> allowedActions) {

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
        one.measurements.stream().map(MeasurementView::of).toList(), one.allowedActions());
  }
}
