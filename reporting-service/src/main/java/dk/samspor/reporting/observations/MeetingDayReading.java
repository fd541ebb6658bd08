package dk.samspor.reporting.observations;

import dk.samspor.reporting.observations.Observation.Cut;
import dk.samspor.reporting.eventstore.StoredEvent;
import java.util.Set;
import java.util.stream.Stream;

/** A meeting day with its cases: the published "4,861 meetings" of 2014 are days [D table 3]. */
final class MeetingDayReading implements Reading {

  private static final String HELD = "MeetingDayHeld";
  private static final String CANCELLED = "MeetingDayCancelled";

  @Override
  public Set<String> hears() {
    return Set.of(HELD, CANCELLED);
  }

  @Override
  public Stream<Observation> read(Dossier dossier) {
    return Stream.concat(
        dossier.first(HELD).stream().map(event -> at(Measure.MEETING_DAY, event).valued(event.data().number("cases").orElse(null))),
        dossier.first(CANCELLED).stream().map(MeetingDayReading::cancelled));
  }

  private static Observation cancelled(StoredEvent event) {
    Observation seen = at(Measure.MEETING_DAY_CANCELLED, event);
    return new Observation(seen.dossier(), seen.measure(), seen.nr(), seen.date(), seen.told(),
        seen.cut().kind(event.data().text("reason").orElse(null)), seen.value(), seen.judged());
  }

  private static Observation at(Measure measure, StoredEvent event) {
    return Observation.one(measure, event, event.data().date("date").orElse(event.businessDate()),
        Cut.at(event).process("TEAM_MEETING")); // a hearing has no day
  }
}
