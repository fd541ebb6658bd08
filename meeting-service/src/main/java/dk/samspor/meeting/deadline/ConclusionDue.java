package dk.samspor.meeting.deadline;

import dk.samspor.platform.agreements.Agreement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The citizen has the conclusion in writing within so many calendar days of the meeting [D 7: one week is the evaluation's proposal]. */
public final class ConclusionDue {
  private ConclusionDue() {}

  /** Empty where no such deadline is agreed. */
  public static Optional<LocalDate> of(LocalDate meeting, Agreement agreement) {
    return agreement.conclusionDeadlineInForce() ? Optional.of(of(meeting, agreement.conclusionDays())) : Optional.empty();
  }

  static LocalDate of(LocalDate meeting, int days) {
    return meeting.plusDays(days);
  }

  public static int daysSince(LocalDate meeting, LocalDate sent) {
    return (int) ChronoUnit.DAYS.between(meeting, sent);
  }
}
