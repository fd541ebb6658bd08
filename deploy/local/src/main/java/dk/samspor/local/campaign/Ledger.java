package dk.samspor.local.campaign;

import dk.samspor.local.campaign.Hammer.Struck;
import dk.samspor.local.campaign.Invariant.Broken;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is printed: one row per seed, the five invariants with a mark each, and below it where one does not hold. */
public final class Ledger {

  private static final int SHOWN = 5;

  /** Figures of a seed, or of all. */
  record Totals(long requests, long succeeded, long retried, long lost, long replayed, long events, long sentAgain) {

    static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0);

    static Totals of(Attempts.Tried tried, Books books) {
      var replayed = books.audits().stream().filter(row -> row.outcome().equals("REPLAYED")).count();
      var different = books.sent().stream().map(Books.Sent::event).distinct().count();
      return new Totals(tried.tries(), tried.succeeded(), tried.retried(), tried.lost(), replayed, books.told().size(),
          books.sent().size() - different);
    }

    Totals and(Totals other) {
      return new Totals(requests + other.requests, succeeded + other.succeeded, retried + other.retried, lost + other.lost,
          replayed + other.replayed, events + other.events, sentAgain + other.sentAgain);
    }
  }

  private final Consumer<String> say;
  private final long begin = System.nanoTime();
  private final List<Broken> everBroken = new ArrayList<>();
  private Totals all = Totals.NONE;
  private int seeds;
  private boolean clean = true;
  private boolean cleanSeed = true;

  public Ledger(Consumer<String> say) {
    this.say = say;
  }

  void begins(long seed, int blows) {
    cleanSeed = true;
    say.accept("\nSeed " + seed + ": " + blows + " blows while " + Traffic.CLIENTS + " clients work");
  }

  void struck(Struck struck) {
    say.accept("  %s  %s%s".formatted(mark(struck.landed()), struck.blow().words(), struck.landed()
        ? "; all back after %.1f s".formatted(struck.away().toMillis() / 1000.0) : "; it did not come to that"));
    found(!struck.landed());
  }

  void seed(long seed, Totals totals, List<Broken> broken) {
    header();
    row(String.valueOf(seed), totals, broken);
    where(broken);
    all = all.and(totals);
    seeds++;
    everBroken.addAll(broken);
    found(!broken.isEmpty());
  }

  void chains(boolean whole) {
    say.accept("  %s  the audit chains are %s".formatted(mark(whole), whole ? "whole" : "broken, though nobody touched them"));
    found(!whole);
  }

  void altered(boolean caught) {
    say.accept("  %s  one fact altered on purpose in reporting's event store: %s".formatted(mark(caught),
        caught ? "the check failed, and holds again now that it is as it was" : "the check did not notice, so it proves nothing"));
    found(!caught);
  }

  void duels(Duels.Outcome outcome) {
    boolean clear = outcome.broken().isEmpty();
    say.accept("  %s  %d duels between two replicas of the meeting-service: %s".formatted(mark(clear), outcome.fought(),
        clear ? "one winner each, and to the other " + outcome.refusals() : "not always one winner and one clear refusal"));
    outcome.broken().stream().limit(SHOWN).forEach(one -> say.accept("     " + one));
    found(!clear);
  }

  private void found(boolean something) {
    cleanSeed &= !something;
    clean &= !something;
  }

  /** Of the seed that was begun last. */
  public boolean seedWasClean() {
    return cleanSeed;
  }

  /** True while every invariant held under every seed, every blow landed and every altered fact was caught. */
  public boolean clean() {
    return clean;
  }

  public void ends() {
    say.accept("");
    for (var invariant : Invariant.values()) say.accept("  %-12s %s".formatted(invariant, invariant.words()));
    say.accept("");
    header();
    row("all", all, everBroken);
    say.accept((clean ? "The campaign found nothing" : "The campaign found something, see the marks ✗ above")
        + " (%d %s, %d s).".formatted(seeds, seeds == 1 ? "seed" : "seeds", (System.nanoTime() - begin) / 1_000_000_000));
  }

  void where(List<Broken> broken) {
    for (var invariant : Invariant.values()) {
      var here = broken.stream().filter(one -> one.invariant() == invariant).toList();
      here.stream().limit(SHOWN).forEach(one -> say.accept("     " + one));
      if (here.size() > SHOWN) say.accept("     … and " + (here.size() - SHOWN) + " more");
    }
  }

  private void header() {
    var marks = new StringBuilder();
    for (var invariant : Invariant.values()) marks.append("  ").append(invariant);
    say.accept("  seed  requests   2xx  retried  unanswered  replays  events  sent again" + marks);
  }

  private void row(String seed, Totals of, List<Broken> broken) {
    var marks = new StringBuilder();
    for (var invariant : Invariant.values()) {
      var mark = mark(broken.stream().noneMatch(one -> one.invariant() == invariant));
      marks.append("  ").append(mark).append(" ".repeat(invariant.name().length() - 1));
    }
    say.accept(("  %4s  %8d %5d  %7d  %10d  %7d  %6d  %10d%s").formatted(seed, of.requests(), of.succeeded(), of.retried(),
        of.lost(), of.replayed(), of.events(), of.sentAgain(), marks));
  }

  private static String mark(boolean holds) {
    return holds ? "✓" : "✗";
  }
}
