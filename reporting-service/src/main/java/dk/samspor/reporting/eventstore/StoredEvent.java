package dk.samspor.reporting.eventstore;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * One neighbour's fact as reporting keeps it.
 *
 * @param id the event's own id; the store holds it once
 * @param type {@code dk.samspor.<service>.<Fact>.v1}
 * @param time real time of the fact
 * @param businessDate the legal day it counts on, Copenhagen
 * @param citizen re-hashed with reporting's own key, or null; never the citizen id the other services share
 * @param agreement content hash of the agreement in force
 */
public record StoredEvent(UUID id, String type, String source, UUID caseId, int caseSeq, Instant time,
    LocalDate businessDate, String municipality, String region, UUID citizen, String agreement, EventData data) {

  private static final String PREFIX = "dk.samspor.";

  /** The order of a dossier's events: never the order of arrival, so that a rebuild reads them the same way. */
  public static final Comparator<StoredEvent> CANONICAL = Comparator.comparing(StoredEvent::source)
      .thenComparing(StoredEvent::caseId).thenComparingInt(StoredEvent::caseSeq).thenComparing(StoredEvent::id);

  /** The same event with other data. */
  public StoredEvent with(EventData other) {
    return new StoredEvent(id, type, source, caseId, caseSeq, time, businessDate, municipality, region, citizen, agreement, other);
  }

  /** The fact's own name: {@code TrainingPlanReceived}. */
  public String fact() {
    int end = type.lastIndexOf('.');
    int start = type.lastIndexOf('.', end - 1);
    return type.startsWith(PREFIX) && start >= PREFIX.length() ? type.substring(start + 1, end) : type;
  }

  /**
   * The file this event belongs in. An assessment is a case of its own in stratification, but what it decides is
   * counted with the training plan it is about.
   */
  public UUID dossier() {
    return source.endsWith("stratification") ? data.id("trainingPlan").orElse(caseId) : caseId;
  }
}
