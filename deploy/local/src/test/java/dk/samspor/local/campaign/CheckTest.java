package dk.samspor.local.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.local.Service;
import dk.samspor.local.campaign.Books.Answer;
import dk.samspor.local.campaign.Books.AuditRow;
import dk.samspor.local.campaign.Books.Kept;
import dk.samspor.local.campaign.Books.Line;
import dk.samspor.local.campaign.Books.Sent;
import dk.samspor.local.campaign.Books.Told;
import dk.samspor.local.campaign.Invariant.Broken;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A plan received and accepted, its assessment opened: books that agree, and then one thing wrong at a time. */
class CheckTest {

  private static final String THE_WARD = "ward-odense";
  private final UUID plan = UUID.randomUUID();
  private final UUID received = UUID.randomUUID();
  private final UUID accepted = UUID.randomUUID();

  private final List<Attempt> attempts = new ArrayList<>(List.of(
      new Attempt(Deed.RECEIVE_PLAN, "letter", plan, plan, 201, "", 1, 0),
      new Attempt(Deed.ACCEPT_PLAN, "acceptance", plan, plan, 200, "", 3, 2)));
  private final Set<String> keys = new java.util.HashSet<>(Set.of("letter", "acceptance"));

  private final List<Line> history = new ArrayList<>(List.of(line("RECEIVE", THE_WARD), line("ACCEPT", "therapist-odense")));
  private final List<Told> told = new ArrayList<>(List.of(told(received, Deed.RECEIVE_PLAN, 1), told(accepted, Deed.ACCEPT_PLAN, 2)));
  private final List<Sent> sent = new ArrayList<>(List.of(new Sent(received, plan, 1), new Sent(accepted, plan, 2)));
  private final List<Kept> kept = new ArrayList<>(List.of(new Kept(received, "content 1"), new Kept(accepted, "content 2")));
  private final List<AuditRow> audits = new ArrayList<>(List.of(audit(Deed.RECEIVE_PLAN, "OK"), audit(Deed.ACCEPT_PLAN, "OK"),
      audit(Deed.ACCEPT_PLAN, "REPLAYED")));
  private final Map<Deed, List<UUID>> effects = new EnumMap<>(Map.of(Deed.ACCEPT_PLAN, new ArrayList<>(List.of(plan))));
  private final List<Answer> answers = new ArrayList<>(List.of(answer(Deed.RECEIVE_PLAN, "letter"), answer(Deed.ACCEPT_PLAN, "acceptance")));
  private final List<String> letters = new ArrayList<>(List.of("letter"));
  private final List<String> dead = new ArrayList<>();

  @Test
  void books_that_agree_with_the_attempts_break_nothing() {
    assertThat(check()).isEmpty();
  }

  @Test
  void a_lost_row_event_audit_row_answer_or_effect_is_found() {
    finds(Invariant.ONCE, () -> history.removeFirst(), "0 rows");
    finds(Invariant.ONCE, () -> audits.removeFirst(), "0 audit rows");
    finds(Invariant.ONCE, () -> answers.removeFirst(), "0 kept answers");
    finds(Invariant.ONCE, () -> kept.removeFirst(), "kept 0 times by reporting");
  }

  @Test
  void what_was_done_twice_is_found() {
    finds(Invariant.ONCE, () -> history.add(line("RECEIVE", THE_WARD)), "2 rows");
    finds(Invariant.ONCE, () -> audits.add(audit(Deed.RECEIVE_PLAN, "OK")), "2 audit rows");
    finds(Invariant.ONCE, () -> kept.add(new Kept(received, "content 1")), "kept 2 times");
  }

  @Test
  void a_time_out_that_was_retried_is_told_apart() {
    finds(Invariant.RETRIED_ONCE, () -> history.add(line("ACCEPT", "therapist-odense")), "2 rows");
    finds(Invariant.RETRIED_ONCE, () -> effects.get(Deed.ACCEPT_PLAN).add(plan), "2 effects at the neighbour's");
    finds(Invariant.RETRIED_ONCE, () -> effects.get(Deed.ACCEPT_PLAN).clear(), "0 effects at the neighbour's");
  }

  @Test
  void a_refusal_or_no_answer_at_all_says_that_something_went_wrong() {
    finds(Invariant.ONCE, () -> attempts.add(new Attempt(Deed.ACCEPT_PLAN, "letter", plan, plan, 409, "409 ACT_NOT_ALLOWED", 1, 0)),
        "was refused with 409 ACT_NOT_ALLOWED");
    finds(Invariant.RETRIED_ONCE, () -> attempts.add(new Attempt(Deed.RECEIVE_PLAN, "letter", null, null, Attempt.NONE, "", 9, 9)),
        "never got a definite answer");
  }

  @Test
  void an_altered_fact_is_found() {
    finds(Invariant.ONCE, () -> kept.set(1, new Kept(accepted, "content 3")), "kept otherwise than it was told");
  }

  @Test
  void rows_that_nobody_asked_for_are_found() {
    finds(Invariant.ASKED, () -> history.add(line("START", "therapist-odense")), "START of " + plan);
    finds(Invariant.ASKED, () -> letters.add("another"), "the plan of letter another");
    finds(Invariant.ASKED, () -> answers.add(answer(Deed.ACCEPT_PLAN, "another")), "the answer kept under another");
    finds(Invariant.ASKED, () -> effects.get(Deed.ACCEPT_PLAN).add(UUID.randomUUID()), "the effect of ACCEPT_PLAN");
    finds(Invariant.ASKED, () -> kept.add(new Kept(UUID.randomUUID(), "content 4")), "in reporting");
    finds(Invariant.ASKED, () -> dead.add("a letter"), "dead letter a letter");
  }

  @Test
  void what_a_neighbours_letter_did_needs_no_attempt_of_its_own() {
    history.add(line("DECIDE_LEVEL", "service:stratification"));
    assertThat(check()).isEmpty();
  }

  @Test
  void a_gap_a_wrong_order_and_a_letter_left_behind_are_found() {
    finds(Invariant.IN_ORDER, () -> told.set(1, told(accepted, Deed.ACCEPT_PLAN, 3)), "number 3 of " + plan);
    finds(Invariant.IN_ORDER, () -> told.set(1, new Told(Service.REFERRAL, accepted, Deed.ACCEPT_PLAN.eventType(), plan, 2, false, "content 2")),
        "never marked sent");
    finds(Invariant.IN_ORDER, () -> sent.removeFirst(), "number 2 of " + plan + " comes after 0");
    finds(Invariant.IN_ORDER, () -> sent.removeLast(), "2 events were written, and 1 sent");
  }

  @Test
  void a_letter_sent_again_breaks_nothing() {
    sent.add(new Sent(received, plan, 1));
    sent.add(new Sent(accepted, plan, 2));
    assertThat(check()).isEmpty();
  }

  /** Does the damage to copies of books that agreed. */
  private void finds(Invariant invariant, Runnable damage, String where) {
    var whole = new CheckTest().like(this);
    damage.run();
    assertThat(check()).filteredOn(broken -> broken.invariant() == invariant).extracting(Broken::where)
        .anySatisfy(found -> assertThat(found).contains(where));
    like(whole);
    assertThat(check()).as("undone").isEmpty();
  }

  private CheckTest like(CheckTest other) {
    copy(other.attempts, attempts);
    copy(other.history, history);
    copy(other.told, told);
    copy(other.sent, sent);
    copy(other.kept, kept);
    copy(other.audits, audits);
    copy(other.answers, answers);
    copy(other.letters, letters);
    copy(other.dead, dead);
    copy(other.effects.get(Deed.ACCEPT_PLAN), effects.get(Deed.ACCEPT_PLAN));
    return this;
  }

  private static <T> void copy(List<T> from, List<T> to) {
    to.clear();
    to.addAll(from);
  }

  private List<Broken> check() {
    return Check.of(new Attempts.Tried(keys, attempts), new Books(history, told, sent, kept, audits, effects, answers, letters, dead));
  }

  private Line line(String act, String actor) {
    return new Line(Service.REFERRAL, plan, act, actor);
  }

  private Told told(UUID event, Deed deed, int seq) {
    return new Told(Service.REFERRAL, event, deed.eventType(), plan, seq, true, "content " + Math.min(seq, 2));
  }

  private AuditRow audit(Deed deed, String outcome) {
    return new AuditRow(Service.REFERRAL, deed.operation(), outcome, plan);
  }

  private static Answer answer(Deed deed, String key) {
    return new Answer(Service.REFERRAL, deed.operation(), key);
  }
}
