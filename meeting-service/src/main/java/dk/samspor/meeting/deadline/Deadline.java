package dk.samspor.meeting.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One date somebody is waiting for, as a worklist shows it.
 *
 * @param due legal date in Denmark
 * @param daysLeft calendar days from today's business date, negative when it has passed
 */
public record Deadline(Kind kind, LocalDate due, int daysLeft) {

  /** What is waited for. */
  @Schema(name = "DeadlineKind")
  public enum Kind { CERTIFICATE, SCREENING, MEETING, CONCLUSION, GP_CONTACT, FOLLOW_UP,
    /** A case that was taken off its day is taken up again, or withdrawn. */
    RESUME
  }

  public static Deadline of(Kind kind, LocalDate due, LocalDate today) {
    return new Deadline(kind, due, (int) ChronoUnit.DAYS.between(today, due));
  }
}
