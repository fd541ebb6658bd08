package dk.samspor.meeting.deadline;

import dk.samspor.platform.agreements.Agreement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * When a case that was taken off its day is looked at again. No source names a day: the municipality does, and where it does not,
 * it is the next time it can ask the coordinator what the case still needs: the agreement's days between preparation
 * consultations [D 5.1: fourteen]. What has been asked for and is due later is waited for.
 */
public final class ResumptionDue {
  private ResumptionDue() {}

  /**
   * @param named the day the municipality has named, null where it has not
   * @param awaited when the certificates that are awaited are due
   */
  public static LocalDate of(LocalDate named, LocalDate today, Agreement agreement, Collection<LocalDate> awaited) {
    return named != null ? named : Stream.concat(Stream.of(today.plusDays(agreement.preparationConsultationDays())), awaited.stream())
        .max(Comparator.naturalOrder()).orElseThrow();
  }
}
