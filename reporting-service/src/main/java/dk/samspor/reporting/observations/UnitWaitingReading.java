package dk.samspor.reporting.observations;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The waiting list of a hospital unit: referred, called in, examined, started, and still waiting [D status report]. Whoever still
 * waits is counted where and when she was referred; a referral that was sent on belongs to the unit that has it now.
 */
final class UnitWaitingReading implements Reading {

  private static final String RECEIVED = "UnitReferralReceived";
  private static final String CALLED_IN = "CitizenCalledIn";
  private static final String EXAMINED = "CitizenExamined";
  private static final String STARTED = "UnitPathwayStarted";
  private static final String RETURNED = "UnitReferralReturned";
  private static final String SENT_ON = "UnitReferralReferredOn";
  /** Whoever one of these was told of waits no longer. */
  private static final Set<String> ENDED = Set.of(STARTED, "UnitPathwayCompleted", "UnitReferralCancelled", "UnitReferralDeclined");

  @Override
  public Set<String> hears() {
    return Set.of(RECEIVED, CALLED_IN, EXAMINED, STARTED);
  }

  @Override
  public Stream<Observation> read(Dossier dossier) {
    List<Observation> seen = new ArrayList<>();
    dossier.first(RECEIVED).ifPresent(event -> {
      seen.add(at("REFERRED", dossier, event));
      if (!dossier.hasAny(ENDED) && !withItsSender(dossier)) {
        seen.add(at("WAITING", dossier, event));
      }
    });
    dossier.first(CALLED_IN).ifPresent(event -> seen.add(at("CALLED_IN", dossier, event)));
    dossier.first(EXAMINED).ifPresent(event -> seen.add(at("EXAMINED", dossier, event)));
    dossier.first(STARTED).ifPresent(event -> {
      seen.add(at("STARTED", dossier, event));
      seen.add(Observation.one(Measure.UNIT_PATHWAY_STARTED, event, TeamCaseReading.day(event, "date"), cut(dossier, event))
          .valued(event.data().number("daysWaited").orElse(null)));
    });
    return seen.stream();
  }

  /** Returned, and not sent again since: nobody waits at the unit. */
  private static boolean withItsSender(Dossier dossier) {
    return Stream.of(RETURNED, "UnitReferralResubmitted").flatMap(fact -> dossier.all(fact).stream()).sorted(StoredEvent.CANONICAL)
        .reduce((before, last) -> last).map(last -> last.fact().equals(RETURNED)).orElse(false);
  }

  private static Observation at(String place, Dossier dossier, StoredEvent event) {
    return Observation.one(Measure.WAITING_LIST, event, TeamCaseReading.day(event, "date"), cut(dossier, event).kind(place)
        .detail(Observation.UNKNOWN));
  }

  private static Cut cut(Dossier dossier, StoredEvent event) {
    Optional<String> now = dossier.all(SENT_ON).stream().reduce((earlier, later) -> later).flatMap(sent -> sent.data().text("to"));
    return Cut.at(event).unit(now.or(() -> dossier.said(List.of(RECEIVED), told -> told.data().text("unit"))).orElse(null));
  }
}
