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
  private static final String SUBMITTED = "TeamCaseSubmitted";

  @Override
  public Stream<Observation> read(Dossier dossier) {
    List<Observation> seen = new ArrayList<>();
    seen.addAll(numbered(dossier.all(SUBMITTED).stream().map(event -> submitted(event, process(dossier, event)))));
    seen.addAll(numbered(dossier.all("TeamCaseScreened").stream().map(event -> screened(event, process(dossier, event)))));
    treated(dossier).ifPresent(event -> seen.add(Observation.one(Measure.CASE_TREATED, event,
        day(event, event.fact().equals("TeamCaseHeld") ? "day" : "date"), Cut.at(event).process(process(dossier, event)))));
    dossier.first("ConclusionSent").ifPresent(event -> seen.add(conclusion(event, process(dossier, event))));
    return seen.stream();
  }

  /** Most facts say it themselves; else the submission before them decided it, since its date decides the law. */
  private static String process(Dossier dossier, StoredEvent event) {
    return event.data().text("processKind")
        .or(() -> dossier.all(SUBMITTED).reversed().stream().filter(sent -> sent.caseSeq() < event.caseSeq())
            .flatMap(sent -> sent.data().text("processKind").stream()).findFirst())
        .or(() -> dossier.said(List.of(SUBMITTED, "TeamCaseOpened"), told -> told.data().text("processKind")))
        .orElse(Observation.UNKNOWN);
  }

  /** A meeting that was held; where the law has a hearing instead of a meeting, the statement that was given. */
  private static Optional<StoredEvent> treated(Dossier dossier) {
    return dossier.first("TeamCaseHeld").or(() -> dossier.all("TeamCaseRecommended").stream()
        .filter(event -> process(dossier, event).equals(HEARING)).findFirst());
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
