package dk.samspor.reporting.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedTest {

  private final Published toOthers = new Published(5, "0461"::equals);

  @Test
  void a_small_count_takes_the_two_next_smallest_of_its_period_with_it() {
    assertThat(shown(counted("0479", 3, 40), counted("0561", 20, 40), counted("0607", 15, 40), counted("0621", 30, 40)))
        .containsExactly("0479 -", "0561 -", "0607 -", "0621 75.0");
  }

  @Test
  void what_is_left_of_a_group_may_be_too_few_as_well() {
    assertThat(shown(counted("0479", 38, 40), counted("0561", 10, 40))).containsExactly("0479 -", "0561 -");
  }

  @Test
  void large_counts_and_more_than_was_expected_are_shown() {
    assertThat(shown(counted("0479", 12, 10), counted("0561", 10, 40))).containsExactly("0479 120.0", "0561 25.0");
  }

  @Test
  void ones_own_place_is_seen_in_a_series_of_ones_region() {
    assertThat(shown(counted("0461", 2, 40), counted("0561", 10, 40))).containsExactly("0461 5.0", "0561 -");
  }

  private List<String> shown(Value... values) {
    return toOthers.of(List.of(values)).stream().map(value -> value.place() + " " + (value.suppressed() ? "-" : value.value())).toList();
  }

  private static Value counted(String place, int numerator, int denominator) {
    BigDecimal part = BigDecimal.valueOf(numerator);
    BigDecimal whole = BigDecimal.valueOf(denominator);
    return new Value(place, "2015", Value.percent(part, whole), part, whole, null);
  }
}
