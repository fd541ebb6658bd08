package dk.samspor.reporting.observations;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A rehabilitation team case, whether a team meets about it or a coordinator is heard [D 5–7]. */
final class TeamCaseReading implements Reading {

  static final String HEARING = "COORDINATOR_HEARING";
  static final String HELD = "TeamCaseHeld";
  static final String RECOMMENDED = "TeamCaseRecommended";
  static final String CONCLUSION = "ConclusionSent";
  private static final String SUBMITTED = "TeamCaseSubmitted";

  @Override
  public Set<String> hears() {
    return Set.of("TeamCaseOpened", SUBMITTED, "TeamCaseScreened", HELD, RECOMMENDED, CONCLUSION);
  }

  @Override
  public Stream<Observation> read(Dossier dossier) {
    List<Observation> seen = new ArrayList<>();
    dossier.first("TeamCaseOpened").ifPresent(event -> seen.add(Observation.one(Measure.CASE_OPENED, event, cut(dossier, event))));
    dossier.all(SUBMITTED).forEach(event -> seen.add(submitted(event, process(dossier, event))));
    dossier.all(SUBMITTED).forEach(event -> event.data().number("pages").ifPresent(pages -> seen.add(
        Observation.one(Measure.CASE_PAGES, event, cut(dossier, event)).valued(pages))));
    dossier.all("TeamCaseScreened").forEach(event -> seen.add(screened(event, process(dossier, event))));
    treated(dossier).ifPresent(event -> seen.add(Observation.one(Measure.CASE_TREATED, event,
        day(event, event.fact().equals(HELD) ? "day" : "date"), cut(dossier, event))));
    dossier.first(CONCLUSION).ifPresent(event -> seen.add(conclusion(event, process(dossier, event))));
    return seen.stream();
  }

  /** Where it happened, how the law has it done, and what the case is about. */
  static Cut cut(Dossier dossier, StoredEvent event) {
    return Cut.at(event).process(process(dossier, event)).kind(
        dossier.said(List.of("TeamCaseOpened"), opened -> opened.data().text("kind")).orElse(null));
  }

  /** Most facts say it themselves; else the submission before them decided it, since its date decides the law. */
  static String process(Dossier dossier, StoredEvent event) {
    return event.data().text("processKind")
        .or(() -> dossier.all(SUBMITTED).reversed().stream().filter(sent -> sent.caseSeq() < event.caseSeq())
            .flatMap(sent -> sent.data().text("processKind").stream()).findFirst())
        .or(() -> dossier.said(List.of(SUBMITTED, "TeamCaseOpened"), told -> told.data().text("processKind")))
        .orElse(Observation.UNKNOWN);
  }

  /**
   * A meeting that was held; where the law has a hearing instead of a meeting, the statement that was given. Both count
   * whatever is recommended, also that the case goes back: D's cases are those taken up, table 3 divides them by meeting
   * days, and a coordinator who is heard and returns a case has treated it as much as a team that does. A case returned
   * before that (TeamCaseReturned alone) is not treated.
   */
  static Optional<StoredEvent> treated(Dossier dossier) {
    return dossier.first(HELD).or(() -> dossier.all(RECOMMENDED).stream()
        .filter(event -> process(dossier, event).equals(HEARING)).findFirst());
  }

  /** An urgent case may come later, with its reason: it is kept, but not held against the deadline [D 5]. */
  private static Observation submitted(StoredEvent event, String process) {
    Observation sent = Observation.one(Measure.CASE_SUBMITTED, event, event.businessDate(), Cut.at(event).process(process));
    if (event.data().flag("urgent").orElse(false)) {
      return sent.valued(null);
    }
    Optional<Integer> before = event.data().number("workingDaysBefore");
    Optional<Integer> required = event.data().number("requiredWorkingDays");
    return sent.valued(before.orElse(null)).judged(before.flatMap(days -> required.map(least -> Judged.of(days >= least)))
        .orElse(Judged.NOT_JUDGED));
  }

  private static Observation screened(StoredEvent event, String process) {
    return Observation.one(Measure.CASE_SCREENED, event, event.businessDate(), Cut.at(event).process(process))
        .valued(event.data().number("workingDays").orElse(null))
        .judged(event.data().flag("withinDeadline").map(Judged::of).orElse(Judged.NOT_JUDGED));
  }

  /** Judged by its days alone, since the week is the evaluation's proposal and not every agreement has it [D 7]. */
  private static Observation conclusion(StoredEvent event, String process) {
    return Observation.one(Measure.CONCLUSION_SENT, event, day(event, "date"), Cut.at(event).process(process))
        .valued(event.data().number("days").orElse(null));
  }

  static LocalDate day(StoredEvent event, String field) {
    return event.data().date(field).orElse(event.businessDate());
  }
}
