package dk.samspor.reporting.observations;

import dk.samspor.reporting.observations.Observation.Cut;
import java.util.stream.Stream;

/** A meeting day with its cases: the published "4,861 meetings" of 2014 are days [D table 3]. */
final class MeetingDayReading implements Reading {

  @Override
  public Stream<Observation> read(Dossier dossier) {
    return dossier.first("MeetingDayHeld").stream().map(event -> Observation
        .one(Measure.MEETING_DAY, event, event.data().date("date").orElse(event.businessDate()),
            Cut.at(event).process("TEAM_MEETING")) // a hearing has no day
        .valued(event.data().number("cases").orElse(null)));
  }
}
