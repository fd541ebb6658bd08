package dk.samspor.reporting.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * The latest fact by which a period that had closed is counted otherwise than it was then. For the owner of the place: the day and
 * the name of a fact may tell whose it was.
 *
 * @param on business day of the fact, Copenhagen
 * @param fact what it told, {@code TrainingPlanEnteredInError}; null of the country, which is nobody's own
 * @param event the event's id; null of the country
 */
public record Reopened(LocalDate on, String fact, UUID event) {

  static final Comparator<Reopened> LATEST_LAST = Comparator.comparing(Reopened::on)
      .thenComparing(Reopened::fact, Comparator.nullsFirst(Comparator.naturalOrder()))
      .thenComparing(one -> String.valueOf(one.event()));

  /** As the table answers: so that the latest is the greatest. */
  static Reopened parse(String written) {
    String[] parts = written.split(" ");
    LocalDate on = LocalDate.parse(parts[0]);
    return parts.length == 1 ? new Reopened(on, null, null) : new Reopened(on, parts[1], UUID.fromString(parts[2]));
  }
}
