package dk.samspor.reporting.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.samspor.reporting.observations.Judged;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is aimed at, and from when.
 *
 * @param from first day the target holds; a period that begins earlier is not judged by it
 * @param basis where it is from, in words
 * @param priceYear the year whose kroner an amount is in; absent where it is no amount, or one of the figure's own kroner
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Target(BigDecimal value, Direction direction, LocalDate from, Words basis, Integer priceYear) {

  public Target(BigDecimal value, Direction direction, LocalDate from, Words basis) {
    this(value, direction, from, basis, null);
  }

  public Judged judge(BigDecimal result, LocalDate periodStart) {
    if (result == null || periodStart.isBefore(from)) {
      return Judged.NOT_JUDGED;
    }
    int compared = result.compareTo(value);
    return Judged.of(direction == Direction.HIGHER_IS_BETTER ? compared >= 0 : compared <= 0);
  }
}
