package dk.samspor.local.campaign;

import dk.samspor.local.LocalStackException;
import dk.samspor.local.Service;
import dk.samspor.local.TokenMint;
import dk.samspor.local.campaign.Invariant.Broken;
import dk.samspor.local.campaign.Ledger.Totals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** One seed: crashes the running stack while clients work, lets it come to rest, and holds the books against what was asked. */
public final class CrashCampaign {

  private static final Duration LULL = Duration.ofSeconds(2);
  private static final Duration LONGEST_REST = Duration.ofMinutes(2);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

  private final Town town;
  private final Doors doors;
  private final Passes passes;
  private final Ledger ledger;
  private final BooksReader books;
  private final Figures figures;
  private final Attempts attempts = new Attempts();
  private final Citizens citizens = new Citizens();

  /** @param town a fresh one: its books are held against this seed's attempts alone */
  public CrashCampaign(Town town, TokenMint mint, Ledger ledger) {
    this.town = town;
    this.doors = new Doors(town.addresses());
    this.passes = new Passes(mint);
    this.ledger = ledger;
    this.books = new BooksReader(town.postgres(), new TopicsReader(town.addresses().kafka()));
    this.figures = new Figures(client(new Random()));
  }

  /**
   * What was found stands in the ledger.
   *
   * @param brief a few blows only, as every build can afford
   */
  public void run(long seed, boolean brief) throws InterruptedException {
    strike(seed, brief ? Plan.brief(seed) : Plan.whole(seed));
    var broken = broken(LONGEST_REST);
    ledger.seed(seed, Totals.of(attempts.soFar(), books.read()), broken);
    ledger.chains(town.auditChainsAreWhole());
    ledger.altered(alteredFactIsCaught(broken));
  }

  /** Afterwards, when the books are closed: two replicas are asked for the same thing at the same moment. */
  public void duel() {
    try (var second = town.second(Service.MEETING)) {
      if (!Hammer.within(LONGEST_REST, second::isReady)) throw new LocalStackException("The second meeting-service does not get ready");
      ledger.duels(new Duels(town.addresses().of(Service.MEETING), second.address(), passes).fought());
    }
  }

  private void strike(long seed, List<Blow> blows) throws InterruptedException {
    ledger.begins(seed, blows.size());
    var hammer = new Hammer(town, doors);
    var traffic = Traffic.start(seed, random -> new Visitor(client(random), citizens, random));
    for (var blow : blows) {
      LockSupport.parkNanos(LULL.toNanos());
      ledger.struck(hammer.strike(blow));
    }
    LockSupport.parkNanos(LULL.toNanos());
    traffic.end();
  }

  /** Looks until nothing is broken or the time is over; then the rebuild, and another look, as a repeat may come late. */
  private List<Broken> broken(Duration rest) {
    var end = System.nanoTime() + rest.toNanos();
    while (!look().isEmpty() && System.nanoTime() < end) LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    var broken = new ArrayList<>(figures.rebuilt());
    broken.addAll(look());
    return broken;
  }

  private List<Broken> look() {
    return Check.of(attempts.soFar(), books.read());
  }

  /** @param before what was found without it: the alteration must add to that, and its undoing take it away again */
  private boolean alteredFactIsCaught(List<Broken> before) {
    List<Broken> found;
    try (var altered = AlteredFact.in(town.postgres())) {
      found = broken(Duration.ZERO);
    } catch (LocalStackException nothingToAlter) {
      return false;
    }
    figures.rebuilt(); // once more as it was: what was built from the altered fact is built anew
    found.removeAll(before);
    return found.stream().anyMatch(one -> one.invariant() == Invariant.ONCE)
        && found.stream().anyMatch(one -> one.invariant() == Invariant.REBUILT) && broken(Duration.ZERO).equals(before);
  }

  private PatientClient client(Random random) {
    return new PatientClient(doors, passes, attempts, random);
  }
}
