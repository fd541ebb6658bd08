package dk.samspor.reporting.observations;

import static java.util.stream.Collectors.groupingBy;

import dk.samspor.reporting.eventstore.StoredEvent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Everything that can be observed in a heap of events. */
public final class Readings {

  private static final List<Reading> ALL =
      List.of(new TrainingPlanReading(), new CertificateReading(), new TeamCaseReading(), new MeetingDayReading());

  private Readings() {}

  /** The observations of whole dossiers; the events may be of many dossiers and in any order. */
  public static List<Observation> of(Collection<StoredEvent> events) {
    return events.stream().collect(groupingBy(StoredEvent::dossier)).values().stream()
        .flatMap(ofOne -> dossier(new Dossier(ofOne))).toList();
  }

  private static Stream<Observation> dossier(Dossier dossier) {
    return ALL.stream().flatMap(reading -> reading.read(dossier));
  }
}
