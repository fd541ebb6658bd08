package dk.samspor.reporting.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CoordinatorCostTest {

  private static final long A_FULL_TIME_YEAR = 89_688;

  @Test
  void a_year_of_606_cases_with_a_fifth_of_overhead_costs_a_case_what_the_fallback_model_says() {
    TreeMap<Overhead, BigDecimal> overhead = new TreeMap<>();
    overhead.put(Overhead.TRANSPORT, new BigDecimal("150000"));
    overhead.put(Overhead.IT_SUPPORT, new BigDecimal("50000"));
    CoordinatorCost cost = CoordinatorCost.of(A_FULL_TIME_YEAR, 606, new BigDecimal("1000000"), overhead);
    assertThat(cost.fullTimeYears()).hasToString("1.0");
    assertThat(cost.casesPerFullTimeYear()).hasToString("606.0");
    assertThat(cost.overheadPercent()).hasToString("20.0");
    assertThat(cost.perCase()).isEqualByComparingTo(new FallbackPrice(1, 606, new BigDecimal("1000000")).ofOneCase());
  }

  @Test
  void what_nobody_wrote_down_is_unknown_and_not_nought() {
    CoordinatorCost cost = CoordinatorCost.of(0, 0, null, new TreeMap<>());
    assertThat(cost.salaries()).isNull();
    assertThat(cost.overheadPercent()).isNull();
    assertThat(cost.perCase()).isNull();
    assertThat(cost.casesPerFullTimeYear()).isNull();
  }

  @Test
  void cases_and_a_salary_without_registered_time_cost_something_unknown_and_not_nought() {
    TreeMap<Overhead, BigDecimal> overhead = new TreeMap<>(Map.of(Overhead.TRANSPORT, new BigDecimal("150000")));
    CoordinatorCost cost = CoordinatorCost.of(0, 606, new BigDecimal("1000000"), overhead);
    assertThat(cost).isEqualTo(new CoordinatorCost(null, null, null, overhead, null, null));
  }
}
