package dk.samspor.reporting.observations;

import static java.time.temporal.ChronoUnit.DAYS;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far a team case came and where it waited. Every stage is counted in the period the case was opened, so that the
 * stages of a period are of the same cases and each is a part of the one before. Also what held a case up.
 */
final class CasePathReading implements Reading {

  private static final String OPENED = "TeamCaseOpened";

  /** In the order of the law; a hearing has no meeting day, so its recommendation follows the screening. */
  private static final List<Map.Entry<String, Set<String>>> STAGES = List.of(
      Map.entry("1_OPENED", Set.of(OPENED)), Map.entry("2_SUBMITTED", Set.of("TeamCaseSubmitted")),
      Map.entry("3_SCREENED", Set.of("TeamCaseScreened")), Map.entry("4_TREATED", Set.of("TeamCaseHeld", "TeamCaseRecommended")),
      Map.entry("5_CONCLUSION_SENT", Set.of("ConclusionSent")), Map.entry("6_DECIDED", Set.of("TeamCaseDecided")),
      Map.entry("7_STARTED", Set.of("InterventionStarted")));

  private static final String WITHDRAWN = "TeamCaseWithdrawn";
  private static final String CLOSED = "TeamCaseClosed";
  private static final String REOPENED = "TeamCaseReopened";

  @Override
  public Set<String> hears() {
    return Set.of(OPENED, "TeamCasePostponed", "TeamCaseReturned", "TeamCaseNoShow");
  }

  @Override
  public Stream<Observation> read(Dossier dossier) {
    List<Observation> seen = new ArrayList<>();
    dossier.first(OPENED).ifPresent(event -> stages(dossier, event, seen));
    for (StoredEvent event : dossier.all("TeamCasePostponed")) {
      reasons(Measure.CASE_POSTPONED, dossier, event, seen);
    }
    for (StoredEvent event : dossier.all("TeamCaseReturned")) {
      reasons(Measure.CASE_RETURNED, dossier, event, seen);
    }
    dossier.all("TeamCaseNoShow").forEach(event -> seen.add(Observation.one(Measure.CASE_NO_SHOW, event,
        TeamCaseReading.day(event, "day"), TeamCaseReading.cut(dossier, event))));
    return seen.stream();
  }

  /** A stage that was skipped does not end the path: the next one counts, and its wait is since the last one there was. */
  private static void stages(Dossier dossier, StoredEvent opened, List<Observation> seen) {
    Cut cut = TeamCaseReading.cut(dossier, opened);
    LocalDate before = opened.businessDate();
    String last = "";
    for (Map.Entry<String, Set<String>> stage : STAGES) {
      Optional<StoredEvent> reached = reached(dossier, stage.getValue());
      if (reached.isPresent()) {
        LocalDate day = reached.get().businessDate();
        seen.add(new Observation(opened.dossier(), Measure.CASE_STAGE, 1, opened.businessDate(), day, cut.detail(stage.getKey()),
            (int) Math.max(0, DAYS.between(before, day)), Judged.NOT_JUDGED));
        before = day;
        last = stage.getKey();
      }
    }
    if (hasLeft(dossier) && !last.equals(STAGES.getLast().getKey())) {
      seen.add(Observation.one(Measure.CASE_LEFT, opened, cut.detail(last)));
    }
  }

  /** Withdrawn or closed, and not taken up again since. */
  private static boolean hasLeft(Dossier dossier) {
    return Stream.of(WITHDRAWN, CLOSED, REOPENED).flatMap(fact -> dossier.all(fact).stream()).sorted(StoredEvent.CANONICAL)
        .reduce((before, after) -> after).map(after -> !after.fact().equals(REOPENED)).orElse(false);
  }

  private static Optional<StoredEvent> reached(Dossier dossier, Set<String> facts) {
    return facts.stream().sorted().flatMap(fact -> dossier.first(fact).stream()).findFirst();
  }

  private static void reasons(Measure measure, Dossier dossier, StoredEvent event, List<Observation> seen) {
    Cut cut = TeamCaseReading.cut(dossier, event);
    event.data().texts("codes").forEach(code -> seen.add(Observation.one(measure, event, cut.kind(code))));
  }
}
