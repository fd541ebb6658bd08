package dk.samspor.reporting.observations;

import static java.util.stream.Collectors.groupingBy;

import dk.samspor.reporting.eventstore.StoredEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything that can be observed in a heap of events. */
public final class Readings {

  /** Raised whenever a reading says something else of the same events: then the figures are rebuilt at the next start. */
  public static final int VERSION = 5;

  private static final List<Reading> ALL = List.of(new TrainingPlanReading(), new PlanPathReading(), new CertificateReading(),
      new TeamCaseReading(), new CasePathReading(), new TeamMeetingReading(), new RecommendationReading(),
      new FollowUpReading(), new MeetingDayReading(), new BillingReading(), new HospitalStayReading(),
      new FunctionProfileReading(), new PlanWaitingReading(), new UnitWaitingReading(), new ProgrammeReading(), new NeedsReading(), new PalliativeReading(),
      new OtherReading());

  private Readings() {}

  /** The observations of whole dossiers; the events may be of many dossiers and in any order. */
  public static List<Observation> of(Collection<StoredEvent> events) {
    List<Observation> all = new ArrayList<>();
    events.stream().collect(groupingBy(StoredEvent::dossier)).values().forEach(ofOne -> read(new Dossier(ofOne), all));
    return all;
  }

  private static void read(Dossier dossier, List<Observation> all) {
    Map<Measure, Integer> numbers = new EnumMap<>(Measure.class);
    for (Reading reading : ALL) {
      if (dossier.hasAny(reading.hears())) {
        reading.read(dossier).forEach(one -> all.add(one.numbered(numbers.merge(one.measure(), 1, Integer::sum))));
      }
    }
  }
}
