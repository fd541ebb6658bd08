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
  public static final int VERSION = 7;

  private static final List<Reading> ALL = List.of(new TrainingPlanReading(), new PlanPathReading(), new PlanDeadlineReading(),
      new HospitalQuestionReading(), new CertificateReading(),
      new TeamCaseReading(), new CasePathReading(), new TeamMeetingReading(), new RecommendationReading(),
      new FollowUpReading(), new MeetingDayReading(), new BillingReading(), new HospitalStayReading(),
      new FunctionProfileReading(), new PlanWaitingReading(), new UnitWaitingReading(), new ProgrammeReading(), new NeedsReading(), new PalliativeReading(),
      new OtherReading());

  private Readings() {}

  /**
   * What some events amount to.
   *
   * @param reopenings what closed months are counted otherwise by than when they closed
   */
  public record Seen(List<Observation> observations, List<Reopening> reopenings) {}

  /** The observations of whole dossiers; the events may be of many dossiers and in any order. */
  public static List<Observation> of(Collection<StoredEvent> events) {
    return seen(events).observations();
  }

  /** The observations of whole dossiers, and what they did to months that had closed. */
  public static Seen seen(Collection<StoredEvent> events) {
    List<Observation> all = new ArrayList<>();
    List<Reopening> reopenings = new ArrayList<>();
    events.stream().collect(groupingBy(StoredEvent::dossier)).values().forEach(ofOne -> {
      Dossier dossier = new Dossier(ofOne);
      List<Observation> now = read(dossier);
      Seen seen = Hindsight.isNeeded(ofOne, now) ? new Hindsight(ofOne, dossier, Readings::read).look(now) : new Seen(now, List.of());
      all.addAll(seen.observations());
      reopenings.addAll(seen.reopenings());
    });
    return new Seen(all, reopenings);
  }

  private static List<Observation> read(Dossier dossier) {
    List<Observation> all = new ArrayList<>();
    Map<Measure, Integer> numbers = new EnumMap<>(Measure.class);
    for (Reading reading : ALL) {
      if (dossier.hasAny(reading.hears())) {
        reading.read(dossier).forEach(one -> all.add(one.numbered(numbers.merge(one.measure(), 1, Integer::sum))));
      }
    }
    return all;
  }
}
