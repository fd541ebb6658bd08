package dk.samspor.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What others are told of how long something took. */
class HistogramTest {

  private static final int MINIMUM = 5;

  @Test
  void the_middle_of_an_odd_number_is_somebodys_own_days_and_others_are_told_the_mean_of_five() {
    Histogram seven = of(7, 11, 12, 13, 19, 47, 90);
    assertThat(seven.spread().median()).hasToString("13.0");
    assertThat(seven.published(MINIMUM).median()).hasToString("20.4");
    assertThat(of(1, 2, 4, 8, 16).published(MINIMUM).median()).as("five: all of them").hasToString("6.2");
    assertThat(of(1, 2, 4, 8, 16, 32).published(MINIMUM).median()).as("six have two in the middle, and two beside each").hasToString("10.5");
  }

  @Test
  void whoever_is_at_90_per_cent_is_told_with_those_around_or_not_at_all() {
    assertThat(of(IntStream.rangeClosed(1, 19).toArray()).published(MINIMUM).p90()).as("19: one is longer").isNull();
    Histogram twenty = of(IntStream.rangeClosed(1, 20).map(i -> i * i).toArray());
    assertThat(twenty.spread().p90()).isEqualTo(324);
    assertThat(twenty.published(MINIMUM).p90()).isEqualTo(326);
  }

  @Test
  void where_many_took_the_same_days_nothing_changes() {
    Histogram many = new Histogram();
    many.add(10, 400);
    many.add(14, 900);
    many.add(30, 300);
    assertThat(many.published(MINIMUM).median()).isEqualTo(many.spread().median());
    assertThat(many.published(MINIMUM).p90()).isEqualTo(many.spread().p90());
    assertThat(many.published(MINIMUM).mean()).isEqualTo(many.spread().mean());
  }

  @Test
  void the_shortest_and_the_longest_are_nobody_elses() {
    Histogram.Spread others = of(IntStream.rangeClosed(1, 40).toArray()).published(MINIMUM);
    assertThat(others.min()).isNull();
    assertThat(others.max()).isNull();
  }

  private static Histogram of(int... days) {
    Histogram histogram = new Histogram();
    IntStream.of(days).forEach(day -> histogram.add(day, 1));
    return histogram;
  }
}
