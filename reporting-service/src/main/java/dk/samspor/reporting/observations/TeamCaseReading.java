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
  /** By when the citizen has the conclusion in writing [domain/03]. */
  private static final int WEEK = 7;
  /** Whoever one of these was told of within the week waits for no conclusion of that meeting. */
  private static final Set<String> NOT_CONCLUDED = Set.of("TeamCaseWithdrawn", "TeamCaseReturned", "TeamCasePostponed", "TeamCaseReopened");

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
    treated(dossier).ifPresent(event -> seen.add(Observation.one(Measure.CASE_TREATED, event, treatedOn(event), cut(dossier, event))));
    conclusion(dossier).ifPresent(seen::add);
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

  private static LocalDate treatedOn(StoredEvent event) {
    return day(event, event.fact().equals(HELD) ? "day" : "date");
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

  /**
   * What is asked of is the case and not the letter [domain/03, 04]: a case with a recommendation of which nothing was sent within the
   * week is a miss from then on. It is counted on the week's last day, and stays there when it is sent later: it does not move.
   */
  private static Optional<Observation> conclusion(Dossier dossier) {
    Optional<StoredEvent> treated = treated(dossier);
    Optional<LocalDate> due = treated.map(event -> treatedOn(event).plusDays(WEEK));
    Optional<Observation> sent = dossier.first(CONCLUSION).map(event -> sent(event, process(dossier, event)));
    if (sent.isPresent()) {
      return sent.map(one -> due.filter(last -> isLate(one) && one.date().isAfter(last)).map(one::on).orElse(one));
    }
    return due.filter(last -> hasRecommendation(dossier) && !endedBy(dossier, last)).flatMap(last -> treated.map(event ->
        Observation.one(Measure.CONCLUSION_SENT, event, last, Cut.at(event).process(process(dossier, event))).valued(null).judged(Judged.NOT_MET)));
  }

  /** That the case goes back is no conclusion anybody waits for. */
  private static boolean hasRecommendation(Dossier dossier) {
    return dossier.all(RECOMMENDED).stream().anyMatch(event -> !event.data().text("type").filter("RETURNED"::equals).isPresent());
  }

  private static boolean isLate(Observation sent) {
    return sent.value() != null && sent.value() > WEEK;
  }

  private static boolean endedBy(Dossier dossier, LocalDate last) {
    return NOT_CONCLUDED.stream().flatMap(fact -> dossier.all(fact).stream()).anyMatch(event -> !event.businessDate().isAfter(last));
  }

  /** Judged by its days alone, since the week is the evaluation's proposal and not every agreement has it [D 7]. */
  private static Observation sent(StoredEvent event, String process) {
    return Observation.one(Measure.CONCLUSION_SENT, event, day(event, "date"), Cut.at(event).process(process))
        .valued(event.data().number("days").orElse(null));
  }

  static LocalDate day(StoredEvent event, String field) {
    return event.data().date(field).orElse(event.businessDate());
  }
}
