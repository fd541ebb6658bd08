package dk.samspor.meeting.othermeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetEveryPeriodTest {
  @Test void a_quarter_without_a_meeting_is_missing_one() {
    var year = MeetEveryPeriod.from(LocalDate.of(2015, 2, 10), 3, List.of(LocalDate.of(2015, 3, 31), LocalDate.of(2015, 7, 1)));
    assertThat(year).extracting(MeetEveryPeriod.Met::missing).containsExactly(false, true, false, true);
    assertThat(year).extracting(MeetEveryPeriod.Met::from).containsExactly(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 4, 1),
        LocalDate.of(2015, 7, 1), LocalDate.of(2015, 10, 1));
    assertThat(year.getFirst().to()).isEqualTo(LocalDate.of(2015, 3, 31));
  }

  @Test void periods_begin_in_january_whatever_day_it_is() {
    assertThat(MeetEveryPeriod.beginningOf(LocalDate.of(2015, 12, 31), 3).toString()).isEqualTo("2015-10");
    assertThat(MeetEveryPeriod.beginningOf(LocalDate.of(2015, 6, 1), 6).toString()).isEqualTo("2015-01");
  }
}
