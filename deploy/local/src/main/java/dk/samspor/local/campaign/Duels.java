package dk.samspor.local.campaign;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two replicas of the meeting-service are asked for the same thing at the same moment: one gets it, and the other is told clearly
 * that somebody was quicker. Two processes share nothing but the database, so a lock that lives in one of them would show here.
 */
final class Duels {

  private static final int ROUNDS = 8;
  private static final int CONFLICT = 409;
  private static final int STALE = 412;

  private final DuelDesk one;
  private final DuelDesk other;
  private final Map<String, Integer> refusals = new TreeMap<>();
  private final List<String> broken = new ArrayList<>();
  private int fought;

  Duels(URI one, URI other, Passes passes) {
    this.one = new DuelDesk(one, passes);
    this.other = new DuelDesk(other, passes);
  }

  /**
   * What came of them.
   *
   * @param refusals how often each was said to a loser
   * @param broken what was not one winner and one clear refusal
   */
  record Outcome(int fought, Map<String, Integer> refusals, List<String> broken) {}

  Outcome fought() {
    for (int round = 0; round < ROUNDS; round++) {
      theLastPlace();
      theCoordinator();
      theDecision();
      theOpening();
    }
    return new Outcome(fought, refusals, broken);
  }

  /** Two cases, one place on the day. */
  private void theLastPlace() {
    var day = one.day(1);
    var first = one.preparedCase();
    var second = one.preparedCase();
    judge("the last place", "MEETING_DAY_FULL", CONFLICT, first.on(one).submit(day), second.on(other).submit(day));
  }

  /** One coordinator, two days at the same time. */
  private void theCoordinator() {
    var coordinator = one.coordinator();
    var first = one.day(2);
    var second = one.day(2);
    judge("the coordinator", "COORDINATOR_DOUBLE_BOOKED", CONFLICT, one.assign(coordinator, first), other.assign(coordinator, second));
  }

  /** One case, one version, two decisions. */
  private void theDecision() {
    var walk = one.recommendedCase();
    judge("the decision", "STALE_VERSION", STALE, walk.on(one).decide(false), walk.on(other).decide(true));
  }

  /** One citizen, one kind of case, two case workers. */
  private void theOpening() {
    var citizen = DuelDesk.someCitizen();
    judge("the opening", "CASE_ALREADY_OPEN", CONFLICT, one.open(citizen), other.open(citizen));
  }

  private void judge(String what, String code, int status, DuelDesk.Shot first, DuelDesk.Shot second) {
    fought++;
    var mine = first.fired();
    var theirs = second.fired(); // both are under way before either is waited for
    var answers = List.of(mine.join(), theirs.join());
    long won = answers.stream().filter(DuelDesk.Answer::ok).count();
    var lost = answers.stream().filter(answer -> !answer.ok()).findFirst();
    if (won == 1 && lost.get().status() == status && lost.get().code().equals(code)) {
      refusals.merge(status + " " + code, 1, Integer::sum);
    } else {
      broken.add(what + ": " + answers);
    }
  }
}
