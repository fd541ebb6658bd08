package dk.samspor.local.campaign;

import static dk.samspor.local.campaign.Invariant.ASKED;
import static dk.samspor.local.campaign.Invariant.ONCE;
import static dk.samspor.local.campaign.Invariant.RETRIED_ONCE;

import dk.samspor.local.Service;
import dk.samspor.local.campaign.Invariant.Broken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the attempts against the books. A fresh one per look; says every place where an invariant is broken. */
final class Check {

  private record ActOf(Service service, UUID caseId, String act) {}

  private record OperationOn(Service service, String operation, UUID caseId) {}

  private final Attempts.Tried tried;
  private final Books books;
  private final List<Broken> broken = new ArrayList<>();

  private final Map<ActOf, Long> lines;
  private final Map<ActOf, Long> events;
  private final Map<OperationOn, Long> audits;
  private final Map<Books.Answer, Long> answers;
  private final Map<Deed, Map<UUID, Long>> effects;

  private Check(Attempts.Tried tried, Books books) {
    this.tried = tried;
    this.books = books;
    this.lines = counted(books.history().stream().map(line -> new ActOf(line.service(), line.caseId(), line.act())));
    this.events = counted(books.told().stream().map(told -> new ActOf(told.service(), told.caseId(), told.type())));
    this.audits = counted(books.audits().stream().filter(row -> row.outcome().equals("OK"))
        .map(row -> new OperationOn(row.service(), row.operation(), row.caseId())));
    this.answers = counted(books.answers().stream());
    this.effects = books.effects().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> counted(entry.getValue().stream())));
  }

  static List<Broken> of(Attempts.Tried tried, Books books) {
    var check = new Check(tried, books);
    tried.ended().forEach(check::once);
    check.everyEventKept();
    check.asked();
    check.broken.addAll(new Numbers(books).broken());
    return check.broken;
  }

  /** Every deed of the clients is allowed, so that every refusal says that something was lost or done twice. */
  private void once(Attempt attempt) {
    if (!attempt.succeeded()) {
      say(attempt, attempt.status() == Attempt.NONE ? "never got a definite answer" : "was refused with " + attempt.code());
      return;
    }
    var deed = attempt.deed();
    one(attempt, "rows", lines.get(new ActOf(deed.service(), attempt.caseId(), deed.act())));
    if (deed.tells()) one(attempt, "events", events.get(new ActOf(deed.service(), attempt.caseId(), deed.eventType())));
    one(attempt, "audit rows", audits.get(new OperationOn(deed.service(), deed.operation(), attempt.caseId())));
    one(attempt, "kept answers", answers.get(new Books.Answer(deed.service(), deed.operation(), attempt.key())));
    if (deed.hasNeighboursEffect()) {
      one(attempt, "effects at the neighbour's", effects.getOrDefault(deed, Map.of()).get(attempt.effectOn()));
    }
  }

  private void one(Attempt attempt, String what, Long found) {
    if (found == null || found != 1) say(attempt, "has " + (found == null ? 0 : found) + " " + what);
  }

  private void say(Attempt attempt, String what) {
    broken.add(new Broken(attempt.retriedAfterSilence() ? RETRIED_ONCE : ONCE, attempt + " " + what));
  }

  /** Reporting's store has each event once, as it was told. */
  private void everyEventKept() {
    var kept = books.kept().stream().collect(Collectors.groupingBy(Books.Kept::event));
    for (var told : books.told()) {
      var found = kept.getOrDefault(told.event(), List.of());
      if (found.size() != 1) {
        broken.add(new Broken(ONCE, told.type() + " of " + told.caseId() + " is kept " + found.size() + " times by reporting"));
      } else if (!found.getFirst().content().equals(told.content())) {
        broken.add(new Broken(ONCE, told.type() + " of " + told.caseId() + " is kept otherwise than it was told"));
      }
    }
  }

  private void asked() {
    var done = tried.ended().stream().filter(Attempt::succeeded)
        .map(attempt -> new ActOf(attempt.deed().service(), attempt.caseId(), attempt.deed().act())).collect(Collectors.toSet());
    books.history().stream().filter(Books.Line::bySomebody)
        .filter(line -> !done.contains(new ActOf(line.service(), line.caseId(), line.act())))
        .forEach(line -> unasked(line.act() + " of " + line.caseId() + " in " + line.service()));
    books.answers().stream().filter(answer -> !tried.keys().contains(answer.key()))
        .forEach(answer -> unasked("the answer kept under " + answer.key()));
    books.letters().stream().filter(letter -> !tried.keys().contains(letter)).forEach(letter -> unasked("the plan of letter " + letter));
    books.effects().forEach((deed, cases) -> unaskedEffects(deed, Set.copyOf(cases)));
    var told = books.told().stream().map(Books.Told::event).collect(Collectors.toSet());
    books.kept().stream().filter(kept -> !told.contains(kept.event())).forEach(kept -> unasked("event " + kept.event() + " in reporting"));
    books.dead().forEach(letter -> unasked("dead letter " + letter));
  }

  private void unaskedEffects(Deed deed, Set<UUID> cases) {
    var wanted = tried.ended().stream().filter(attempt -> attempt.deed() == deed && attempt.succeeded())
        .map(Attempt::effectOn).collect(Collectors.toSet());
    cases.stream().filter(changed -> !wanted.contains(changed)).forEach(changed -> unasked("the effect of " + deed + " on " + changed));
  }

  private void unasked(String what) {
    broken.add(new Broken(ASKED, what));
  }

  private static <T> Map<T, Long> counted(Stream<T> things) {
    return things.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
