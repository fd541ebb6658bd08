package dk.samspor.reporting.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.samspor.reporting.observations.Judged;
import java.math.BigDecimal;
import java.util.List;

/**
 * A version of a series with its values.
 *
 * @param totals per period, a ratio of sums where values are ratios; absent where nothing can be added up, and where a part is withheld
 * @param basis IMPORTED: counted by whoever uploaded it; how is in the series
 */
public record SeriesView(SeriesStore.Version series, String basis, List<Total> totals, List<Shown> values) {

  /**
   * All places of a period together.
   *
   * @param target where every place aims at the same
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Total(String period, BigDecimal value, BigDecimal numerator, BigDecimal denominator, BigDecimal target, Judged met) {}
}
