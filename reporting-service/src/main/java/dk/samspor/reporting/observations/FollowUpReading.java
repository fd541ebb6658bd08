package dk.samspor.reporting.observations;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What became of a recommendation: decided, told, begun, followed up [D 7]. */
final class FollowUpReading implements Reading {

  private static final Set<String> TOLD = Set.of("SENT", "CONFIRMED");
  private static final String BARRED = "BARRED_BY_CITIZEN";
  private static final String REACHED = "REACHED";

  @Override
  public Set<String> hears() {
    return Set.of("TeamCaseDecided", "GpInformed", "InterventionStarted", "InterventionNotStarted", "GoalProgressed",
        "AdviceGiven");
  }

  @Override
  public Stream<Observation> read(Dossier dossier) {
    List<Observation> seen = new ArrayList<>();
    dossier.all("TeamCaseDecided").forEach(event -> seen.add(one(Measure.DECISION, dossier, event)
        .judged(event.data().flag("deviation").map(deviates -> Judged.of(!deviates)).orElse(Judged.NOT_JUDGED))));
    List<StoredEvent> informed = dossier.all("GpInformed");
    if (!informed.isEmpty()) { // a later letter may get through where the first did not
      seen.add(one(Measure.GP_INFORMED, dossier, informed.getLast())
          .judged(informed.getLast().data().text("status").map(FollowUpReading::told).orElse(Judged.NOT_JUDGED)));
    }
    dossier.all("InterventionStarted").forEach(event -> seen.add(one(Measure.INTERVENTION_BEGUN, dossier, event)
        .valued(event.data().number("days").orElse(null)).judged(Judged.MET)));
    dossier.all("InterventionNotStarted").forEach(event -> notStarted(dossier, event, seen));
    dossier.all("GoalProgressed").forEach(event -> seen.add(goal(dossier, event)));
    dossier.all("AdviceGiven").forEach(event -> seen.add(Observation.one(Measure.ADVICE_GIVEN, event,
        TeamCaseReading.cut(dossier, event).kind(event.data().text("category").orElse(null)))));
    return seen.stream();
  }

  /** Where the citizen said no, nobody was to be told. */
  private static Judged told(String status) {
    return status.equals(BARRED) ? Judged.NOT_JUDGED : Judged.of(TOLD.contains(status));
  }

  private static void notStarted(Dossier dossier, StoredEvent event, List<Observation> seen) {
    seen.add(one(Measure.INTERVENTION_BEGUN, dossier, event).valued(null).judged(Judged.NOT_MET));
    seen.add(Observation.one(Measure.INTERVENTION_BARRIER, event,
        area(TeamCaseReading.cut(dossier, event), event).kind(event.data().text("barrier").orElse(null))));
  }

  private static Observation goal(Dossier dossier, StoredEvent event) {
    return Observation.one(Measure.GOAL_FOLLOWED_UP, event, TeamCaseReading.day(event, "date"),
        area(TeamCaseReading.cut(dossier, event), event))
        .judged(event.data().text("status").map(status -> Judged.of(status.equals(REACHED))).orElse(Judged.NOT_JUDGED));
  }

  private static Cut area(Cut cut, StoredEvent event) {
    return cut.detail(event.data().text("area").orElse(null));
  }

  private static Observation one(Measure measure, Dossier dossier, StoredEvent event) {
    return Observation.one(measure, event, TeamCaseReading.day(event, "date"), TeamCaseReading.cut(dossier, event));
  }
}
