package dk.samspor.meeting.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The citizen has the conclusion in writing within so many calendar days of the meeting [D 7: one week is the evaluation's proposal]. */
public final class ConclusionDue {
  private ConclusionDue() {}

  public static LocalDate of(LocalDate meeting, int days) {
    return meeting.plusDays(days);
  }

  public static int daysSince(LocalDate meeting, LocalDate sent) {
    return (int) ChronoUnit.DAYS.between(meeting, sent);
  }
}
