package dk.samspor.reporting.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One value of a series.
 *
 * @param place code of a municipality or region, or {@code national}
 * @param period label of a year, quarter, month or day
 * @param value per cent, half-up to one decimal, where it is numerator over denominator; may be over 100
 * @param target what was aimed at, in the value's unit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Value(String place, String period, BigDecimal value, BigDecimal numerator, BigDecimal denominator, BigDecimal target) {

  static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
  }
}
