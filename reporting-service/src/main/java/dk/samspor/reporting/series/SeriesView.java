package dk.samspor.reporting.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/**
 * A version of a series with its values.
 *
 * @param totals per period, a ratio of sums where values are ratios; absent where nothing can be added up
 * @param basis IMPORTED: counted by whoever uploaded it
 */
public record SeriesView(SeriesStore.Version series, String basis, List<Total> totals, List<Value> values) {

  /** All places of a period together. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Total(String period, BigDecimal value, BigDecimal numerator, BigDecimal denominator) {}
}
