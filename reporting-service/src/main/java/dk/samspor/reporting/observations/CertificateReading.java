package dk.samspor.reporting.observations;

import static java.time.temporal.ChronoUnit.DAYS;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A certificate from its request (LÆ 261, LÆ 271) to its delivery (LÆ 265, LÆ 275) [D table 8]. */
final class CertificateReading implements Reading {

  private static final String REQUESTED = "CertificateRequested";
  private static final String DELIVERED = "CertificateDelivered";
  private static final String OVERDUE = "CertificateOverdue";

  @Override
  public Stream<Observation> read(Dossier dossier) {
    Optional<StoredEvent> delivered = dossier.first(DELIVERED);
    return delivered.isPresent() ? delivered(dossier, delivered.get()) : overdue(dossier);
  }

  private static Stream<Observation> delivered(Dossier dossier, StoredEvent event) {
    LocalDate day = event.data().date("deliveredDate").orElse(event.businessDate());
    Cut cut = Cut.at(event).form(form(event));
    Observation lead = Observation.one(Measure.CERTIFICATE_DELIVERED, event, day, cut).valued(leadTime(dossier, event, day));
    return Stream.concat(Stream.of(lead), due(dossier).stream().map(due -> Observation
        .one(Measure.CERTIFICATE_DEADLINE, event, day, cut).judged(Judged.of(!day.isAfter(due)))));
  }

  /** A deadline that passed with no certificate counts as not kept, from the day it passed. Referral does not tell of it yet. */
  private static Stream<Observation> overdue(Dossier dossier) {
    return dossier.first(OVERDUE).stream().map(event -> Observation
        .one(Measure.CERTIFICATE_DEADLINE, event, due(dossier).orElse(event.businessDate()),
            Cut.at(event).form(form(event)))
        .judged(Judged.NOT_MET));
  }

  private static Integer leadTime(Dossier dossier, StoredEvent delivered, LocalDate day) {
    return delivered.data().number("leadTimeDays")
        .or(() -> dossier.said(List.of(DELIVERED, REQUESTED), event -> event.data().date("requestedDate"))
            .map(requested -> (int) DAYS.between(requested, day)))
        .orElse(null);
  }

  private static Optional<LocalDate> due(Dossier dossier) {
    return dossier.said(List.of(REQUESTED, DELIVERED, OVERDUE), event -> event.data().date("due"));
  }

  private static String form(StoredEvent event) {
    return event.data().text("form").orElse(Observation.UNKNOWN);
  }
}
