package dk.samspor.reporting.observations;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What training changed: a citizen's profile at the end beside the one at the start, over the chapters both have [S, R]. */
final class FunctionProfileReading implements Reading {

  private static final List<String> FACTS = List.of("FunctionProfileMeasured", "Measured");

  private static final String MEASUREMENT = "measurement";
  private static final String WITHDRAWN = "FunctionMeasurementWithdrawn";

  @Override
  public Set<String> hears() {
    return Set.copyOf(FACTS);
  }

  @Override
  public Stream<Observation> read(Dossier dossier) {
    Set<UUID> withdrawn = dossier.all(WITHDRAWN).stream().flatMap(event -> event.data().id(MEASUREMENT).stream()).collect(Collectors.toSet());
    List<StoredEvent> measured = FACTS.stream().flatMap(fact -> dossier.all(fact).stream())
        .filter(event -> event.data().id(MEASUREMENT).filter(withdrawn::contains).isEmpty()).toList();
    Optional<StoredEvent> start = at(measured, "START").findFirst();
    Optional<StoredEvent> end = at(measured, "END").reduce((earlier, later) -> later);
    if (start.isEmpty() || end.isEmpty()) {
      return Stream.empty();
    }
    return change(start.get(), end.get()).stream().map(points -> Observation.one(Measure.FUNCTION_CHANGE, end.get(),
        Cut.at(end.get()).placed(TrainingPlanReading.level(dossier), TrainingPlanReading.group(dossier))).valued(points));
  }

  private static Stream<StoredEvent> at(List<StoredEvent> measured, String moment) {
    return measured.stream().filter(event -> event.data().text("moment").orElse("").equals(moment));
  }

  /** ICF scores fall as function gets better, so what went down counts up. Means of chapters have decimals; their sum is rounded. */
  private static Optional<Integer> change(StoredEvent start, StoredEvent end) {
    Map<String, BigDecimal> before = start.data().decimals("scores");
    Map<String, BigDecimal> after = end.data().decimals("scores");
    before.keySet().retainAll(after.keySet());
    return before.isEmpty() ? Optional.empty() : Optional.of(before.entrySet().stream()
        .map(chapter -> chapter.getValue().subtract(after.get(chapter.getKey()))).reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(0, RoundingMode.HALF_UP).intValue());
  }
}
