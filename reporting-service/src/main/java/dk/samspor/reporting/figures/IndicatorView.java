package dk.samspor.reporting.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.samspor.reporting.indicators.Basis;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Direction;
import dk.samspor.reporting.indicators.Group;
import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.indicators.Lag;
import dk.samspor.reporting.indicators.Reference;
import dk.samspor.reporting.indicators.Target;
import dk.samspor.reporting.indicators.Unit;
import dk.samspor.reporting.indicators.Words;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An indicator as the catalogue shows it, in both languages.
 *
 * @param lag how late its data is, and how long a month may still change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorView(String code, Group group, Words groupName, Words name, Words definition, Words numerator,
    Words denominator, String calculation, Unit unit, Words unitName, Basis basis, Direction direction, List<String> dimensions, Words source, Words caveat, Target target,
    Reference reference, Lag lag, Words lagText) {

  private static final Map<String, IndicatorView> SHOWN = new ConcurrentHashMap<>();

  public static IndicatorView of(Indicator indicator) {
    return SHOWN.computeIfAbsent(indicator.code(), code -> shown(indicator));
  }

  private static IndicatorView shown(Indicator indicator) {
    return new IndicatorView(indicator.code(), indicator.group(), indicator.group().words(), indicator.name(),
        indicator.definition(), indicator.numerator(), indicator.denominator(), indicator.calculation().getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT),
        indicator.unit(), indicator.unit().words(), indicator.basis(), indicator.direction(),
        indicator.dimensions().stream().sorted().map(Dimension::parameter).toList(), indicator.source(),
        indicator.caveat(), indicator.target(), indicator.reference(), indicator.lag(), indicator.lag().words());
  }
}
