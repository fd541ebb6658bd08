package dk.samspor.reporting.figures;

import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.indicators.Target;
import dk.samspor.reporting.observations.Measure;
import dk.samspor.reporting.prices.Prices;
import java.time.LocalDate;
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
    Set<String> units = units(question.indicator());
    return units.isEmpty() ? null : Prices.known().years(units, question.window().from(), question.window().to());
  }

  /** Whether figures of these days are in the target's own kroner; a target that names no year is in theirs. */
  static boolean comparable(Indicator indicator, Target target, LocalDate from, LocalDate to) {
    return target.priceYear() == null || Prices.known().years(units(indicator), from, to).equals(List.of(target.priceYear()));
  }

  private static Set<String> units(Indicator indicator) {
    return indicator.calculation().measures().stream()
        .flatMap(measure -> PRICED.getOrDefault(measure, Set.of()).stream()).collect(Collectors.toSet());
  }
}
