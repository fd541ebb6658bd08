package dk.samspor.reporting.economy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a year's coordinator costs where nothing else is agreed: the cases expected, divided by the cases a full-time
 * coordinator treats in a year, times an average salary, plus a fifth for everything else [D 8.2].
 */
record FallbackPrice(int expectedCases, int casesPerYear, BigDecimal averageSalary) {

  private static final BigDecimal WITH_OVERHEAD = new BigDecimal("1.2");

  /** DKK a year, half-up to whole kroner. */
  BigDecimal ofTheYear() {
    return averageSalary.multiply(BigDecimal.valueOf(expectedCases)).multiply(WITH_OVERHEAD)
        .divide(BigDecimal.valueOf(casesPerYear), 0, RoundingMode.HALF_UP);
  }

  /** DKK a case, half-up to whole kroner: the same for many cases and few. */
  BigDecimal ofOneCase() {
    return averageSalary.multiply(WITH_OVERHEAD).divide(BigDecimal.valueOf(casesPerYear), 0, RoundingMode.HALF_UP);
  }
}
