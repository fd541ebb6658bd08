package dk.samspor.reporting.economy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;

/**
 * What a region's coordinators cost in a year: salaries by the time they registered, and what was written down of the six
 * overhead categories. The fallback model takes 20 per cent for all of it; the evaluation doubts that it is enough [D 8.2].
 *
 * @param fullTimeYears registered time in years of 202 days of 7.4 hours, half-up to one decimal; absent where no time is registered
 * @param casesPerFullTimeYear cases treated over that time; absent where no time is registered
 * @param salaries DKK, the average salary times the full-time years; absent until somebody has said the salary and registered time
 * @param overhead DKK by category; a category nobody wrote down is absent, not nought
 * @param overheadPercent of the salaries, half-up to one decimal; absent without them or without overhead
 * @param perCase DKK, salaries and overhead over the cases treated, half-up to whole kroner; absent without salaries or cases
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CoordinatorCost(BigDecimal fullTimeYears, BigDecimal casesPerFullTimeYear, BigDecimal salaries,
    SortedMap<Overhead, BigDecimal> overhead, BigDecimal overheadPercent, BigDecimal perCase) {

  private static final BigDecimal MINUTES_OF_A_YEAR = BigDecimal.valueOf(89_688);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** @param averageSalary null until somebody has said it */
  static CoordinatorCost of(long minutes, long cases, BigDecimal averageSalary, SortedMap<Overhead, BigDecimal> overhead) {
    BigDecimal worked = BigDecimal.valueOf(minutes);
    boolean registered = minutes > 0; // nobody wrote the time down: the coordinators worked all the same
    BigDecimal salaries = averageSalary == null || !registered ? null
        : averageSalary.multiply(worked).divide(MINUTES_OF_A_YEAR, 0, RoundingMode.HALF_UP);
    BigDecimal beside = overhead.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return new CoordinatorCost(registered ? worked.divide(MINUTES_OF_A_YEAR, 1, RoundingMode.HALF_UP) : null,
        over(BigDecimal.valueOf(cases).multiply(MINUTES_OF_A_YEAR), worked, 1), salaries, overhead,
        salaries == null || overhead.isEmpty() ? null : over(beside.multiply(HUNDRED), salaries, 1),
        salaries == null ? null : over(salaries.add(beside), BigDecimal.valueOf(cases), 0));
  }

  private static BigDecimal over(BigDecimal part, BigDecimal whole, int decimals) {
    return whole.signum() <= 0 ? null : part.divide(whole, decimals, RoundingMode.HALF_UP);
  }
}
