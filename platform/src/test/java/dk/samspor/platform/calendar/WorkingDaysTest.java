package dk.samspor.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

  private final WorkingDays calendar = new WorkingDays();

  /** Easter Sundays from the printed almanac; the other movable holidays are counted from them. */
  @ParameterizedTest
  @CsvSource({"2014-04-20", "2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12",
      "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28"})
  void the_movable_holidays_follow_easter(LocalDate easter) {
    for (int days : new int[] {-3, -2, 0, 1, 39, 49, 50}) {
      assertThat(calendar.isHoliday(easter.plusDays(days))).as("%s + %d", easter, days).isTrue();
    }
    assertThat(calendar.isHoliday(easter.plusDays(26))).as("Great Prayer Day").isEqualTo(easter.getYear() <= 2023);
    assertThat(calendar.isWorkingDay(easter.minusDays(4))).as("Wednesday before Easter").isTrue();
    assertThat(calendar.isWorkingDay(easter.plusDays(2))).as("Tuesday after Easter").isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-01-01", "2014-12-25", "2014-12-26", "2023-05-05", "2026-05-14", "2026-05-25", "2025-06-09"})
  void a_holiday_on_a_weekday_is_no_working_day(LocalDate date) {
    assertThat(date.getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
    assertThat(calendar.isWorkingDay(date)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-12-24", "2014-12-31", "2015-06-05", "2026-06-05", "2024-04-26", "2026-05-01", "2015-05-15"})
  void an_ordinary_weekday_is_a_working_day_even_if_many_stay_home(LocalDate date) {
    assertThat(calendar.isWorkingDay(date)).isTrue();
  }

  @Test
  void a_municipality_may_close_more_days() {
    WorkingDays odense = calendar.alsoClosedOn(Set.of(MonthDay.of(Month.JUNE, 5), MonthDay.of(Month.DECEMBER, 24)));
    assertThat(odense.isWorkingDay(LocalDate.of(2026, 6, 5))).isFalse();
    assertThat(odense.isWorkingDay(LocalDate.of(2026, 12, 24))).isFalse();
    assertThat(odense.isWorkingDay(LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(odense.plus(LocalDate.of(2026, 6, 4), 1)).isEqualTo(LocalDate.of(2026, 6, 8));
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 6, 5))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
      "2015-03-02, 10, 2015-03-16", // no holiday between
      "2015-03-25, 10, 2015-04-13", // over Easter 2015
      "2026-03-27, 5, 2026-04-08",  // over Easter 2026
      "2026-12-23, 3, 2026-12-29",  // 24 December is open, the two Christmas days are not
      "2015-04-30, 1, 2015-05-04",  // Great Prayer Day 2015
      "2025-05-15, 1, 2025-05-16",  // abolished since 2024
      "2026-02-28, 0, 2026-03-02",  // a Saturday moves to Monday
      "2026-03-02, 0, 2026-03-02"})
  void so_many_working_days_later(LocalDate from, int days, LocalDate expected) {
    assertThat(calendar.plus(from, days)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2015-03-16, 10, 2015-03-02", "2015-04-13, 10, 2015-03-25", "2026-08-24, 10, 2026-08-10",
      "2027-03-30, 1, 2027-03-24", "2026-03-01, 0, 2026-02-27"})
  void so_many_working_days_before(LocalDate from, int days, LocalDate expected) {
    assertThat(calendar.minus(from, days)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2015-03-02, 2015-03-16, 10", "2015-03-16, 2015-03-02, -10", "2015-03-02, 2015-03-02, 0",
      "2015-02-28, 2015-03-02, 1", "2015-02-28, 2015-03-01, 0", "2015-04-01, 2015-04-07, 1"})
  void working_days_between_leave_out_the_first_and_count_the_last(LocalDate from, LocalDate to, int expected) {
    assertThat(calendar.between(from, to)).isEqualTo(expected);
  }

  @Test
  void plus_minus_and_between_agree_with_each_other() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      LocalDate open = calendar.plus(LocalDate.of(2010, 1, 1).plusDays(random.nextInt(7_000)), 0);
      int days = random.nextInt(60);
      LocalDate later = calendar.plus(open, days);
      assertThat(calendar.isWorkingDay(later)).as("seed %d", seed).isTrue();
      assertThat(calendar.between(open, later)).as("seed %d, %s + %d", seed, open, days).isEqualTo(days);
      assertThat(calendar.minus(later, days)).as("seed %d, %s + %d", seed, open, days).isEqualTo(open);
    }
  }

  /** 261 weekdays each; eight holidays on weekdays in 2015, seven in 2026. */
  @Test
  void a_year_has_the_working_days_the_almanac_says() {
    assertThat(calendar.between(LocalDate.of(2014, 12, 31), LocalDate.of(2015, 12, 31))).isEqualTo(253);
    assertThat(calendar.between(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31))).isEqualTo(254);
  }

  @Test
  void a_negative_number_of_days_is_refused() {
    assertThatThrownBy(() -> calendar.plus(LocalDate.of(2026, 1, 5), -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_legal_day_turns_at_midnight_in_copenhagen() {
    BusinessClock beforeMidnight = new RealTimeClock(Clock.fixed(Instant.parse("2026-07-01T21:59:59Z"), ZoneOffset.UTC));
    BusinessClock afterMidnight = new RealTimeClock(Clock.fixed(Instant.parse("2026-07-01T22:00:00Z"), ZoneOffset.UTC));
    assertThat(beforeMidnight.today()).isEqualTo(LocalDate.of(2026, 7, 1));
    assertThat(afterMidnight.today()).isEqualTo(LocalDate.of(2026, 7, 2));
  }
}
