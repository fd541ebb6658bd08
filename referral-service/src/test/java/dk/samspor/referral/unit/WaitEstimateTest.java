package dk.samspor.referral.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wait is computed from throughput, by the formula that the answer shows [D status report]. */
class WaitEstimateTest {

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {
      "158, 32, -, THROUGHPUT, 450, 2.46", // table 2's Midtjylland on 1 September 2015: a quarter, 32 begun; the report says about nine months
      "0,   13, -, THROUGHPUT, 0,   1.0",
      "1,   13, 5, THROUGHPUT, 7,   1.0",  // what happened counts before what is said
      "10,  0,  5, CAPACITY,   14,  5.0",
      "10,  0,  0, NONE,       -,   -",
      "10,  0,  -, NONE,       -,   -"})
  void days_are_seven_times_those_ahead_over_those_who_begin_a_week(int ahead, int begun, Integer capacity, WaitEstimate.Basis basis, Integer days, Double perWeek) {
    var estimate = WaitEstimate.of(ahead, begun, capacity);
    assertThat(estimate.basis()).isEqualTo(basis);
    assertThat(estimate.days()).isEqualTo(days);
    assertThat(estimate.perWeek()).isEqualTo(perWeek);
    assertThat(estimate.ahead()).isEqualTo(ahead);
    assertThat(estimate.formula()).contains("ahead", "perWeek");
  }
}
