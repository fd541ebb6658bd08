package dk.samspor.reporting.observations;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.testing.Events;
import dk.samspor.reporting.testing.RandomStreet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A month closes on the 15th of the next one; whatever changes it afterwards is seen, with its day and its event. */
class HindsightTest {

  private final Events odense = Events.in("0461", "1083", 77);
  private final UUID it = odense.id();

  @Test
  void what_was_told_and_corrected_before_the_month_closed_reopens_nothing() {
    assertThat(reopened(recommended("2015-03-02"), corrected("2015-04-15"))).isEmpty();
  }

  @Test
  void a_correction_after_the_month_closed_reopens_the_month_that_is_corrected() {
    StoredEvent corrected = corrected("2015-04-16");
    assertThat(reopened(Measure.RECOMMENDATION, recommended("2015-03-02"), corrected))
        .containsExactlyInAnyOrder("2015-03-02 FLEX_JOB went " + by(corrected), "2015-03-02 RESOURCE_PROGRAMME came " + by(corrected));
    Observation now = Readings.of(List.of(recommended("2015-03-02"), corrected)).stream()
        .filter(one -> one.measure() == Measure.RECOMMENDATION).findFirst().orElseThrow();
    assertThat(now.told()).isEqualTo("2015-04-16");
  }

  @Test
  void a_plan_entered_in_error_reopens_the_month_it_was_counted_in_though_nothing_is_left_of_it() {
    StoredEvent received = odense.referral("TrainingPlanReceived", it, "2015-03-02", "planType", "GENERAL");
    StoredEvent error = odense.referral("TrainingPlanEnteredInError", it, "2015-06-09");
    assertThat(Readings.of(List.of(received, error))).isEmpty();
    assertThat(reopened(Measure.PLAN_RECEIVED, received, error)).containsExactly("2015-03-02 GENERAL went " + by(error));
  }

  @Test
  void what_moves_to_another_month_reopens_the_one_it_leaves_and_if_that_has_closed_the_one_it_comes_to() {
    StoredEvent requested = odense.referral("CertificateRequested", it, "2015-02-02", "form", "LAE_265", "due", "2015-03-02");
    StoredEvent overdue = odense.referral("CertificateOverdue", it, "2015-03-03");
    StoredEvent delivered = odense.referral("CertificateDelivered", it, "2015-05-20", "form", "LAE_265", "deliveredDate", "2015-05-19");
    assertThat(reopened(Measure.CERTIFICATE_DEADLINE, requested, overdue, delivered)).containsExactly("2015-03-02 NONE went " + by(delivered));
    StoredEvent late = odense.referral("CertificateDelivered", it, "2015-07-20", "form", "LAE_265", "deliveredDate", "2015-05-19");
    assertThat(reopened(Measure.CERTIFICATE_DEADLINE, requested, overdue, late))
        .containsExactlyInAnyOrder("2015-03-02 NONE went " + by(late), "2015-05-19 NONE came " + by(late));
  }

  @Test
  void an_earlier_fact_that_is_told_late_reopens_the_month_it_takes_the_case_from_and_the_one_it_takes_it_to() {
    StoredEvent held = odense.meeting("TeamCaseHeld", it, "2015-05-04", "day", "2015-05-04", "processKind", "TEAM_MEETING");
    StoredEvent earlier = new StoredEvent(odense.id(), held.type(), held.source(), it, 0, held.time(), LocalDate.parse("2015-09-01"), "0461",
        "1083", null, held.agreement(), odense.meeting("TeamCaseHeld", it, "2015-09-01", "day", "2015-02-03", "processKind", "TEAM_MEETING").data());
    assertThat(reopened(Measure.CASE_TREATED, held, earlier))
        .containsExactlyInAnyOrder("2015-05-04 UNKNOWN went " + by(earlier), "2015-02-03 UNKNOWN came " + by(earlier));
  }

  @Test
  void of_several_later_facts_the_one_that_made_the_difference_is_named_and_what_is_put_right_again_is_not_reopened() {
    StoredEvent again = corrected("2015-06-01");
    assertThat(reopened(Measure.RECOMMENDATION, recommended("2015-03-02"), corrected("2015-05-01"), again,
        odense.meeting("GpInformed", it, "2015-07-01", "status", "SENT"))).as("both say the same: the first of them changed it")
        .noneMatch(line -> line.endsWith(by(again))).hasSize(2);
    StoredEvent back = event("RecommendationCorrected", 20, "2015-08-01", "FLEX_JOB");
    assertThat(reopened(Measure.RECOMMENDATION, recommended("2015-03-02"), corrected("2015-05-01"), back)).isEmpty();
  }

  @Test
  void a_redaction_reopens_the_months_that_rest_on_what_was_taken_but_not_where_nobody_counts_by_it() {
    StoredEvent received = odense.referral("TrainingPlanReceived", it, "2015-03-02", "planType", "GENERAL"); // as it is left: brainInjury is gone
    for (String[] field : new String[][] {{"brainInjury", "1"}, {"municipalityOfSomebody", "0"}}) {
      StoredEvent redaction = odense.referral("TrainingPlanRedacted", it, "2015-06-09", "events",
          List.of(Map.of("event", received.id().toString(), "fields", List.of(field[0]))));
      assertThat(reopened(Measure.PLAN_RECEIVED, received, redaction)).as(field[0]).hasSize(Integer.parseInt(field[1]))
          .allMatch(line -> line.equals("2015-03-02 GENERAL came " + by(redaction)));
    }
  }

  @Test
  void two_citizens_becoming_one_reopen_nothing_since_no_figure_counts_persons() {
    assertThat(reopened(recommended("2015-03-02"), odense.referral("CitizenMerged", it, "2015-08-02", "gone", odense.id().toString(), "stays",
        odense.id().toString()))).isEmpty();
  }

  @Test
  void a_case_that_goes_on_does_not_reopen_the_month_it_began_in() {
    StoredEvent received = odense.referral("TrainingPlanReceived", it, "2015-03-02");
    StoredEvent started = odense.referral("TrainingPlanStarted", it, "2015-06-01", "date", "2015-06-01");
    assertThat(reopened(Measure.WAITING_LIST, received, started)).isEmpty();
    UUID teamCase = odense.id();
    assertThat(reopened(Measure.CASE_STAGE, odense.meeting("TeamCaseOpened", teamCase, "2015-01-05", "kind", "FLEX_JOB"),
        odense.meeting("ConclusionSent", teamCase, "2015-06-01", "days", 3))).isEmpty();
  }

  @Test
  void every_month_as_it_closed_with_what_came_and_without_what_went_is_the_month_as_it_is() {
    int changed = 0;
    for (long seed = 1; seed <= 4; seed++) {
      Collection<List<StoredEvent>> dossiers = RandomStreet.of(seed, 60).stream().collect(groupingBy(StoredEvent::dossier)).values();
      for (List<StoredEvent> dossier : dossiers) {
        Readings.Seen seen = Readings.seen(dossier);
        changed += seen.reopenings().size();
        for (LocalDate month : months(dossier)) {
          Map<String, Long> expected = counted(Readings.of(dossier), month);
          Map<String, Long> reckoned = new HashMap<>(counted(asClosed(dossier, month), month));
          seen.reopenings().stream().filter(one -> one.date().withDayOfMonth(1).equals(month))
              .forEach(one -> reckoned.merge(one.measure() + " " + one.date() + " " + one.cut(), one.came() ? 1L : -1L, Long::sum));
          reckoned.values().removeIf(n -> n == 0);
          assertThat(reckoned).as("seed " + seed + ", " + month + ", " + dossier.getFirst().dossier()).isEqualTo(expected);
        }
      }
    }
    assertThat(changed).as("the streets tell late facts").isGreaterThan(300);
  }

  @Test
  void the_order_of_arrival_and_repeats_do_not_matter() {
    List<StoredEvent> events = RandomStreet.of(8, 30);
    Readings.Seen seen = Readings.seen(events);
    for (long seed = 1; seed <= 5; seed++) {
      List<StoredEvent> shuffled = new ArrayList<>(events);
      shuffled.addAll(events.subList(0, events.size() / 3));
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(Readings.seen(shuffled).observations()).containsExactlyInAnyOrderElementsOf(seen.observations());
      assertThat(Readings.seen(shuffled).reopenings()).containsExactlyInAnyOrderElementsOf(seen.reopenings());
    }
  }

  private static List<LocalDate> months(List<StoredEvent> dossier) {
    return Stream.concat(dossier.stream().map(StoredEvent::businessDate), Readings.of(dossier).stream().map(Observation::date))
        .map(day -> day.withDayOfMonth(1)).distinct().toList();
  }

  private static List<Observation> asClosed(List<StoredEvent> dossier, LocalDate month) {
    LocalDate closing = month.plusMonths(1).withDayOfMonth(15);
    return Readings.of(dossier.stream().filter(event -> !event.businessDate().isAfter(closing)).toList());
  }

  private static Map<String, Long> counted(List<Observation> observations, LocalDate month) {
    return observations.stream().filter(one -> !one.followsItsCase() && one.date().withDayOfMonth(1).equals(month))
        .collect(groupingBy(one -> one.measure() + " " + one.date() + " " + one.cut(), counting()));
  }

  private StoredEvent recommended(String day) {
    return event("TeamCaseRecommended", 1, day, "FLEX_JOB");
  }

  private StoredEvent corrected(String day) {
    return event("RecommendationCorrected", 2 + LocalDate.parse(day).getMonthValue(), day, "RESOURCE_PROGRAMME");
  }

  private StoredEvent event(String fact, int seq, String day, String type) {
    StoredEvent told = odense.meeting(fact, it, day, "type", type, "pages", 4);
    return new StoredEvent(new UUID(seq, LocalDate.parse(day).toEpochDay()), told.type(), told.source(), it, seq, told.time(), told.businessDate(),
        "0461", "1083", null, told.agreement(), told.data());
  }

  private static String by(StoredEvent event) {
    return "by " + event.businessDate() + " " + event.fact() + " " + event.id();
  }

  private static List<String> reopened(Measure measure, StoredEvent... events) {
    return Readings.seen(List.of(events)).reopenings().stream().filter(one -> one.measure() == measure)
        .map(one -> one.date() + " " + one.cut().kind() + (one.came() ? " came " : " went ") + "by " + one.on() + " " + one.fact() + " " + one.event())
        .collect(Collectors.toList());
  }

  private static List<Reopening> reopened(StoredEvent... events) {
    return Readings.seen(List.of(events)).reopenings();
  }
}
