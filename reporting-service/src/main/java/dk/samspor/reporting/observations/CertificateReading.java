package dk.samspor.reporting.observations;

import static java.time.temporal.ChronoUnit.DAYS;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A certificate from its request (LÆ 261, LÆ 271) to its delivery (LÆ 265, LÆ 275) [D table 8]. */
final class CertificateReading implements Reading {

  private static final String REQUESTED = "CertificateRequested";
  private static final String DELIVERED = "CertificateDelivered";
  private static final String OVERDUE = "CertificateOverdue";
  private static final String MOVED = "CertificateDueMoved";
  private static final String CANCELLED = "CertificateCancelled";
  /** Without an agreement's own word [D table 8]. */
  private static final int NOTICE_DAYS = 14;

  @Override
  public Set<String> hears() {
    return Set.of(REQUESTED, DELIVERED, OVERDUE);
  }

  @Override
  public Stream<Observation> read(Dossier dossier) {
    Optional<StoredEvent> delivered = dossier.first(DELIVERED);
    return Stream.of(
        dossier.first(REQUESTED).stream().map(CertificateReading::requested),
        delivered.isPresent() ? delivered(dossier, delivered.get()) : overdue(dossier),
        delivered.stream().flatMap(CertificateReading::clinical),
        dossier.first("CertificateNotDeliverable").stream().map(CertificateReading::notDeliverable),
        dossier.all("InvitationPlanned").stream().flatMap(CertificateReading::invited)).flatMap(part -> part);
  }

  private static Observation requested(StoredEvent event) {
    return Observation.one(Measure.CERTIFICATE_REQUESTED, event, event.data().date("requestedDate").orElse(event.businessDate()),
        Cut.at(event).form(form(event)));
  }

  /** Made inside the clinical function or bought outside [D table 6]; where nobody said, it is neither. */
  private static Stream<Observation> clinical(StoredEvent event) {
    if (!form(event).equals("LAE_275")) {
      return Stream.empty();
    }
    Optional<Boolean> inside = event.data().text("madeBy").map("INTERNAL"::equals);
    return Stream.of(Observation.one(Measure.CLINICAL_CERTIFICATE, event, day(event), Cut.at(event).form(form(event))
            .kind(inside.map(in -> in ? "INTERNAL" : "EXTERNAL").orElse(null)))
        .judged(inside.map(Judged::of).orElse(Judged.NOT_JUDGED)));
  }

  private static Observation notDeliverable(StoredEvent event) {
    return Observation.one(Measure.CERTIFICATE_NOT_DELIVERABLE, event,
        Cut.at(event).form(form(event)).kind(event.data().text("reason").orElse(null)));
  }

  /** More than 14 days after the request the case worker is told before the citizen [D table 8]. Nearer ones are not judged. */
  private static Stream<Observation> invited(StoredEvent event) {
    boolean late = event.data().number("daysAfterRequest").map(days -> days > NOTICE_DAYS).orElse(false);
    return !late ? Stream.empty() : Stream.of(Observation.one(Measure.LATE_APPOINTMENT, event, Cut.at(event).form("LAE_275"))
        .judged(event.data().flag("caseWorkerToldFirst").map(Judged::of).orElse(Judged.NOT_JUDGED)));
  }

  private static LocalDate day(StoredEvent event) {
    return event.data().date("deliveredDate").orElse(event.businessDate());
  }

  private static Stream<Observation> delivered(Dossier dossier, StoredEvent event) {
    LocalDate day = day(event);
    Cut cut = Cut.at(event).form(form(event));
    Observation lead = Observation.one(Measure.CERTIFICATE_DELIVERED, event, day, cut).valued(leadTime(dossier, event, day));
    return Stream.concat(Stream.of(lead), due(dossier).stream().map(due -> Observation
        .one(Measure.CERTIFICATE_DEADLINE, event, day, cut).judged(Judged.of(!day.isAfter(due)))));
  }

  /**
   * A deadline that passed with no certificate counts as not kept, from the day it passed. Referral tells it once, so one
   * moved after that is missed from its new day. Nobody waits for what was cancelled.
   */
  private static Stream<Observation> overdue(Dossier dossier) {
    return dossier.has(CANCELLED) ? Stream.empty() : dossier.first(OVERDUE).stream().map(event -> Observation
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

  /** As it was last said: a consultation or an answered question moves it. */
  private static Optional<LocalDate> due(Dossier dossier) {
    return Stream.of(REQUESTED, MOVED, OVERDUE, DELIVERED).flatMap(fact -> dossier.all(fact).stream()).sorted(StoredEvent.CANONICAL)
        .flatMap(event -> event.data().date("due").stream()).reduce((before, last) -> last);
  }

  private static String form(StoredEvent event) {
    return event.data().text("form").orElse(Observation.UNKNOWN);
  }
}
