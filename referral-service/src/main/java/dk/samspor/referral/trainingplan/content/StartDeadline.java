package dk.samspor.referral.trainingplan.content;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * When training must have started, where health gives a reason for it [M].
 *
 * @param date the latest legal day, Europe/Copenhagen; null when the sender wrote words only
 * @param healthReason why it may not be later
 * @param text the deadline as the sender wrote it; kept even where a date was recognised in it
 */
public record StartDeadline(LocalDate date, @Size(max = 4_000) String healthReason, @Size(max = 4_000) String text) {
  @Override
  public String toString() {
    return "StartDeadline[masked]";
  }
}
