package dk.samspor.reporting.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * The latest fact by which a period that had closed is counted otherwise than it was then. For the owner of the place: the day and
 * the name of a fact may tell whose it was.
 *
 * @param on business day of the fact, Copenhagen
 * @param fact what it told, {@code TrainingPlanEnteredInError}
 * @param event the event's id
 */
public record Reopened(LocalDate on, String fact, UUID event) {

  static final Comparator<Reopened> LATEST_LAST = Comparator.comparing(Reopened::on).thenComparing(Reopened::fact)
      .thenComparing(one -> one.event().toString());

  /** As the table answers: so that the latest is the greatest. */
  static Reopened parse(String written) {
    String[] parts = written.split(" ");
    return new Reopened(LocalDate.parse(parts[0]), parts[1], UUID.fromString(parts[2]));
  }
}
