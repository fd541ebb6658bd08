package dk.samspor.meeting.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.calendar.WorkingDays;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
  private static final WorkingDays CALENDAR = new WorkingDays();
  private static final LocalDate AFTER_EASTER = LocalDate.of(2015, 4, 14);

  @Test void ten_working_days_before_a_tuesday_without_holidays_is_a_tuesday_two_weeks_earlier() {
    assertThat(SubmissionDeadline.latest(LocalDate.of(2015, 3, 17), 10, CALENDAR)).isEqualTo(LocalDate.of(2015, 3, 3));
  }

  @Test void easter_pushes_the_submission_three_working_days_back() {
    assertThat(SubmissionDeadline.latest(AFTER_EASTER, 10, CALENDAR)).isEqualTo(LocalDate.of(2015, 3, 26));
  }

  @Test void sent_on_the_last_day_is_in_time_and_the_day_after_is_not() {
    assertThat(SubmissionDeadline.of(AFTER_EASTER, LocalDate.of(2015, 3, 26), 10, CALENDAR).kept()).isTrue();
    var late = SubmissionDeadline.of(AFTER_EASTER, LocalDate.of(2015, 3, 27), 10, CALENDAR);
    assertThat(late.kept()).isFalse();
    assertThat(late.workingDaysBefore()).isEqualTo(9);
  }

  @Test void the_last_day_shown_is_the_last_day_taken_even_when_the_meeting_day_has_become_a_closed_day() {
    var sunday = LocalDate.of(2015, 3, 22);
    var latest = SubmissionDeadline.latest(sunday, 10, CALENDAR);
    for (LocalDate sent = latest.minusDays(5); sent.isBefore(sunday); sent = sent.plusDays(1)) {
      assertThat(SubmissionDeadline.of(sunday, sent, 10, CALENDAR).kept()).as("sent " + sent).isEqualTo(!sent.isAfter(latest));
    }
  }

  @Test void the_answer_is_due_five_working_days_after_receipt_where_that_is_agreed() {
    assertThat(ScreeningAnswerDue.afterReceipt(LocalDate.of(2015, 3, 26), 5, CALENDAR)).isEqualTo(LocalDate.of(2015, 4, 7));
  }

  @Test void the_answer_is_due_five_working_days_before_the_meeting_where_that_is_agreed() {
    assertThat(ScreeningAnswerDue.beforeMeeting(AFTER_EASTER, 5, LocalDate.of(2015, 3, 26), CALENDAR))
        .isEqualTo(LocalDate.of(2015, 4, 7));
  }

  @Test void an_urgent_case_inside_the_five_days_is_due_on_the_day_it_came() {
    assertThat(ScreeningAnswerDue.beforeMeeting(AFTER_EASTER, 5, LocalDate.of(2015, 4, 10), CALENDAR))
        .isEqualTo(LocalDate.of(2015, 4, 10));
  }

  @Test void the_conclusion_is_due_a_week_after_the_meeting_in_calendar_days() {
    assertThat(ConclusionDue.of(AFTER_EASTER, 7)).isEqualTo(LocalDate.of(2015, 4, 21));
    assertThat(ConclusionDue.daysSince(AFTER_EASTER, LocalDate.of(2015, 4, 22))).isEqualTo(8);
  }

  @Test void a_worklist_shows_days_left_and_days_overdue() {
    assertThat(Deadline.of(Deadline.Kind.CONCLUSION, AFTER_EASTER, AFTER_EASTER.minusDays(2)).daysLeft()).isEqualTo(2);
    assertThat(Deadline.of(Deadline.Kind.CONCLUSION, AFTER_EASTER, AFTER_EASTER.plusDays(3)).daysLeft()).isEqualTo(-3);
  }
}
