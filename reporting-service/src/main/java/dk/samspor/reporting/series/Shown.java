package dk.samspor.reporting.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.samspor.reporting.indicators.Direction;
import dk.samspor.reporting.observations.Judged;
import java.math.BigDecimal;

/**
 * A value as it is shown.
 *
 * @param place code of a municipality or region, or {@code national}
 * @param target what was aimed at, in the value's unit
 * @param met by the series' direction; not judged where it has none or nothing is aimed at
 * @param suppressed too few to be shown to others than those they belong to; then there are no numbers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Shown(String place, String placeName, String period, BigDecimal value, BigDecimal numerator, BigDecimal denominator,
    BigDecimal target, Judged met, boolean suppressed) {

  static Shown of(Value value, String placeName, Direction direction) {
    return new Shown(value.place(), placeName, value.period(), value.value(), value.numerator(), value.denominator(), value.target(),
        judged(value.value(), value.target(), direction), false);
  }

  static Judged judged(BigDecimal value, BigDecimal target, Direction direction) {
    if (target == null || direction == Direction.NEITHER) {
      return Judged.NOT_JUDGED;
    }
    int reached = direction == Direction.HIGHER_IS_BETTER ? value.compareTo(target) : target.compareTo(value);
    return reached >= 0 ? Judged.MET : Judged.NOT_MET;
  }

  Shown withheld() {
    return new Shown(place, placeName, period, null, null, null, target, Judged.NOT_JUDGED, true);
  }
}
