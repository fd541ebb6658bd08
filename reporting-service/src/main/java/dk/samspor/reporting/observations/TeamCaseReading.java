package dk.samspor.reporting.observations;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A rehabilitation team case, whether a team meets about it or a coordinator is heard [D 5–7]. */
final class TeamCaseReading implements Reading {

  static final String HEARING = "COORDINATOR_HEARING";
  private static final List<String> TELL_PROCESS_KIND = List.of("TeamCaseSubmitted", "TeamCaseHeld",
      "TeamCaseRecommended", "ConclusionSent", "TeamCaseOpened"); // the submission date decides the law; the rest repeat it

  @Override
  public Stream<Observation> read(Dossier dossier) {
    String process = dossier.said(TELL_PROCESS_KIND, event -> event.data().text("processKind")).orElse(Observation.UNKNOWN);
    List<Observation> seen = new ArrayList<>();
    seen.addAll(numbered(dossier.all("TeamCaseSubmitted").stream().map(event -> submitted(event, process))));
    seen.addAll(numbered(dossier.all("TeamCaseScreened").stream().map(event -> screened(event, process))));
    treated(dossier, process).ifPresent(event -> seen.add(Observation.one(Measure.CASE_TREATED, event,
        day(event, "day"), Cut.at(event).process(process))));
    dossier.first("ConclusionSent").ifPresent(event -> seen.add(conclusion(event, process)));
    return seen.stream();
  }

  /** A meeting that was held; where the law has a hearing instead of a meeting, the statement that was given. */
  private static Optional<StoredEvent> treated(Dossier dossier, String process) {
    return dossier.first("TeamCaseHeld")
        .or(() -> process.equals(HEARING) ? dossier.first("TeamCaseRecommended") : Optional.empty());
  }

  /** An urgent case may come later, with its reason: it is kept, but not held against the ten days [D 5]. */
  private static Observation submitted(StoredEvent event, String process) {
    boolean urgent = event.data().flag("urgent").orElse(false);
    return Observation.one(Measure.CASE_SUBMITTED, event, event.businessDate(), Cut.at(event).process(process))
        .valued(urgent ? null : event.data().number("workingDaysBefore").orElse(null));
  }

  private static Observation screened(StoredEvent event, String process) {
    return Observation.one(Measure.CASE_SCREENED, event, event.businessDate(), Cut.at(event).process(process))
        .valued(event.data().number("workingDays").orElse(null));
  }

  private static Observation conclusion(StoredEvent event, String process) {
    return Observation.one(Measure.CONCLUSION_SENT, event, day(event, "date"), Cut.at(event).process(process))
        .valued(event.data().number("days").orElse(null));
  }

  private static LocalDate day(StoredEvent event, String field) {
    return event.data().date(field).orElse(event.businessDate());
  }

  private static List<Observation> numbered(Stream<Observation> observations) {
    List<Observation> list = observations.toList();
    List<Observation> numbered = new ArrayList<>();
    list.forEach(one -> numbered.add(one.numbered(numbered.size() + 1)));
    return numbered;
  }
}
