package dk.samspor.stratification.supply;

import static dk.samspor.stratification.supply.Someone.neurology;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TwoYearsWithinFourTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @Test
  void two_whole_years_up_to_the_day_are_enough_and_a_day_less_is_not() {
    assertThat(enough(neurology("2024-11-02", null, 100))).isTrue();
    assertThat(enough(neurology("2024-11-03", null, 100))).isFalse();
  }

  @Test
  void what_lies_more_than_four_years_back_does_not_count() {
    assertThat(enough(neurology("2015-01-01", "2024-11-01", 100))).isTrue();
    assertThat(enough(neurology("2015-01-01", "2024-10-31", 100))).isTrue(); // a leap day more in these two years than in the last
    assertThat(enough(neurology("2015-01-01", "2024-10-30", 100))).isFalse();
  }

  @Test
  void periods_are_added_and_shared_days_count_once() {
    assertThat(enough(neurology("2023-01-01", "2023-12-31", 60), neurology("2025-01-01", "2025-12-31", 60))).isTrue();
    assertThat(enough(neurology("2025-01-01", "2025-12-31", 60), neurology("2025-01-01", null, 60))).isFalse();
  }

  @Test
  void only_mainly_working_with_the_very_group_counts() {
    assertThat(enough(neurology("2020-01-01", null, 50))).isTrue();
    assertThat(enough(neurology("2020-01-01", null, 49))).isFalse();
    assertThat(enough(new ExperiencePeriod(PatientGroup.HAND, LocalDate.of(2015, 1, 1), null, 100))).isFalse();
  }

  @Test
  void what_is_to_come_does_not_count() {
    assertThat(new Experience(List.of(neurology("2026-11-02", null, 100))).days(PatientGroup.NEUROLOGY, DAY)).isZero();
  }

  @Test
  void the_days_are_those_one_would_count_one_by_one() {
    var random = new Random(20261122);
    for (int round = 0; round < 500; round++) {
      var periods = IntStream.range(0, 1 + random.nextInt(5)).mapToObj(i -> {
        var from = DAY.minusDays(random.nextInt(2500));
        return new ExperiencePeriod(PatientGroup.NEUROLOGY, from, random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(1200)), 40 + random.nextInt(60));
      }).toList();
      assertThat(new Experience(periods).days(PatientGroup.NEUROLOGY, DAY)).as("%s", periods).isEqualTo(oneByOne(periods));
    }
  }

  private static long oneByOne(List<ExperiencePeriod> periods) {
    var days = new HashSet<LocalDate>();
    for (var day = DAY.minusYears(4); day.isBefore(DAY); day = day.plusDays(1))
      for (var period : periods)
        if (period.sharePercent() >= 50 && !day.isBefore(period.from()) && (period.to() == null || !day.isAfter(period.to()))) days.add(day);
    return days.size();
  }

  private static boolean enough(ExperiencePeriod... periods) {
    return new Experience(List.of(periods)).isEnough(PatientGroup.NEUROLOGY, DAY);
  }
}
