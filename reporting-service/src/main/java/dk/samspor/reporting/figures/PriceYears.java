package dk.samspor.reporting.figures;

import dk.samspor.reporting.observations.Measure;
import dk.samspor.reporting.prices.Prices;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which year's kroner amounts are in: every figure of money says it [domain/04]. */
final class PriceYears {

  private static final Map<Measure, Set<String>> PRICED = Map.of(Measure.COORDINATOR_CHARGED, Set.of("CASE", "DAY"),
      Measure.CERTIFICATE_CHARGED, Set.of("CERTIFICATE"));

  private PriceYears() {}

  /** Null where no money is asked for. */
  static List<Integer> of(Question question) {
    Set<String> units = question.indicator().calculation().measures().stream()
        .flatMap(measure -> PRICED.getOrDefault(measure, Set.of()).stream()).collect(Collectors.toSet());
    return units.isEmpty() ? null : Prices.known().years(units, question.window().from(), question.window().to());
  }
}
