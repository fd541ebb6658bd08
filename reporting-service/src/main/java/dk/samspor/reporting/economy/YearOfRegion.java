package dk.samspor.reporting.economy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/**
 * A region's year: expected beside actual.
 *
 * @param casesPerYear cases a full-time coordinator treats in a year, by the agreement
 * @param averageSalary DKK a full-time year; absent until somebody has said
 * @param fallbackPerCase DKK a case by the fallback model; absent without a salary
 * @param cost what the coordinators cost, salaries and overhead, as far as it was written down
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record YearOfRegion(String region, int year, int casesPerYear, BigDecimal averageSalary, BigDecimal fallbackPerCase,
    CoordinatorCost cost, List<Part> municipalities) {

  /**
   * One municipality's part.
   *
   * @param difference actual cases less those expected
   * @param charged DKK charged for the coordinator
   * @param withoutPrice lines for the coordinator no price is known for: they are in no amount charged; absent when none
   * @param fallback DKK the fallback model would charge for the cases expected
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Part(String municipality, String name, Integer expectedCases, long actualCases, Long difference, BigDecimal charged,
      Long withoutPrice, BigDecimal fallback) {}
}
