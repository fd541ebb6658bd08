package dk.samspor.reporting.observations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.testing.Events;
import dk.samspor.reporting.testing.RandomStreet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadingsTest {

  private final Events odense = Events.in("0461", "1083", 7);
  private final UUID it = odense.id();

  @Test
  void a_plan_is_counted_where_and_when_it_arrived() {
    Observation plan = only(Measure.PLAN_RECEIVED,
        odense.referral("TrainingPlanReceived", it, "2015-03-02", "receivedDate", "2015-03-01", "brainInjury", false));
    assertThat(plan.date()).hasToString("2015-03-01");
    assertThat(plan.cut().municipality()).isEqualTo("0461");
    assertThat(plan.cut().level()).isEqualTo("UNKNOWN");
    assertThat(plan.cut().citizenGroup()).isEqualTo("OTHER");
  }

  @Test
  void a_plan_that_was_returned_twice_is_one_plan_returned() {
    StoredEvent received = odense.referral("TrainingPlanReceived", it, "2015-03-02");
    assertThat(only(Measure.PLAN_EVER_RETURNED, received).judged()).isEqualTo(Judged.NOT_MET);
    StoredEvent once = odense.referral("TrainingPlanReturned", it, "2015-03-03", "reasons", List.of("OTHER"));
    StoredEvent twice = odense.referral("TrainingPlanReturned", it, "2015-03-05", "reasons", List.of("WRONG_CITIZEN"));
    assertThat(only(Measure.PLAN_EVER_RETURNED, received, once, twice).judged()).isEqualTo(Judged.MET);
  }

  @Test
  void a_decision_that_comes_before_its_plan_still_gives_the_plan_its_level() {
    StoredEvent decided = odense.stratification("AssessmentDecided", odense.id(), "2015-03-04", "trainingPlan",
        it.toString(), "level", "ADVANCED", "firstPlacement", true);
    StoredEvent received = odense.referral("TrainingPlanReceived", it, "2015-03-02", "brainInjury", true);
    assertThat(only(Measure.PLAN_RECEIVED, decided, received).cut().level()).isEqualTo("ADVANCED");
    assertThat(only(Measure.FIRST_PLACEMENT, decided, received).cut().citizenGroup()).isEqualTo("BRAIN_INJURY");
  }

  @Test
  void the_therapists_word_on_brain_injury_goes_before_the_plans_and_silence_is_filled_from_the_plan() {
    assertThat(group(true, false)).isEqualTo("OTHER");
    assertThat(group(true, null)).isEqualTo("BRAIN_INJURY");
    assertThat(group(null, true)).isEqualTo("BRAIN_INJURY");
  }

  @Test
  void a_plan_of_which_nobody_said_whether_there_is_a_brain_injury_counts_as_one_without() {
    assertThat(group(null, null)).isEqualTo("OTHER");
  }

  private String group(Boolean plan, Boolean therapist) {
    return only(Measure.FIRST_PLACEMENT, odense.referral("TrainingPlanReceived", it, "2015-03-02", "brainInjury", plan),
        odense.stratification("AssessmentDecided", odense.id(), "2015-03-04", "trainingPlan", it.toString(), "level", "BASIC",
            "firstPlacement", true, "brainInjury", therapist)).cut().citizenGroup();
  }

  @Test
  void a_later_change_of_level_does_not_move_the_first_placement() {
    UUID assessment = odense.id();
    StoredEvent first = odense.stratification("AssessmentDecided", assessment, "2015-03-04", "trainingPlan", it.toString(),
        "level", "BASIC", "firstPlacement", true);
    StoredEvent again = odense.stratification("AssessmentDecided", assessment, "2015-03-20", "trainingPlan", it.toString(),
        "level", "ADVANCED", "firstPlacement", false);
    Observation placed = only(Measure.FIRST_PLACEMENT, again, first);
    assertThat(placed.cut().level()).isEqualTo("BASIC");
    assertThat(placed.date()).hasToString("2015-03-04");
  }

  @Test
  void a_plan_entered_in_error_is_not_counted() {
    assertThat(Readings.of(List.of(odense.referral("TrainingPlanReceived", it, "2015-03-02"),
        odense.referral("TrainingPlanEnteredInError", it, "2015-03-03")))).isEmpty();
  }

  @Test
  void a_certificate_on_its_last_day_is_in_time_and_a_day_later_is_not() {
    assertThat(deadline("2015-04-01")).isEqualTo(Judged.MET);
    assertThat(deadline("2015-04-02")).isEqualTo(Judged.NOT_MET);
  }

  @Test
  void a_delivery_known_before_its_request_gets_its_lead_time_from_both() {
    StoredEvent requested = odense.referral("CertificateRequested", it, "2015-03-02", "requestedDate", "2015-03-02");
    StoredEvent delivered = odense.referral("CertificateDelivered", it, "2015-03-20", "deliveredDate", "2015-03-20");
    assertThat(only(Measure.CERTIFICATE_DELIVERED, delivered, requested).value()).isEqualTo(18);
  }

  @Test
  void a_certificate_reported_overdue_and_never_delivered_has_missed_its_deadline() {
    Observation deadline = only(Measure.CERTIFICATE_DEADLINE,
        odense.referral("CertificateRequested", it, "2015-03-02", "due", "2015-04-01"),
        odense.referral("CertificateOverdue", it, "2015-04-02"));
    assertThat(deadline.judged()).isEqualTo(Judged.NOT_MET);
    assertThat(deadline.date()).hasToString("2015-04-01");
  }

  @Test
  void a_certificate_delivered_by_the_day_it_was_moved_to_is_in_time() {
    StoredEvent requested = odense.referral("CertificateRequested", it, "2015-03-02", "due", "2015-04-01");
    StoredEvent once = odense.referral("CertificateDueMoved", it, "2015-03-10", "due", "2015-04-08");
    StoredEvent again = odense.referral("CertificateDueMoved", it, "2015-03-20", "due", "2015-04-15");
    StoredEvent delivered = odense.referral("CertificateDelivered", it, "2015-04-15", "deliveredDate", "2015-04-15");
    assertThat(only(Measure.CERTIFICATE_DEADLINE, delivered, again, once, requested).judged()).isEqualTo(Judged.MET);
    assertThat(only(Measure.CERTIFICATE_DEADLINE, delivered, once, requested).judged()).isEqualTo(Judged.NOT_MET);
  }

  @Test
  void a_certificate_moved_after_it_was_overdue_and_still_not_there_is_missed_from_the_new_day() {
    Observation missed = only(Measure.CERTIFICATE_DEADLINE,
        odense.referral("CertificateRequested", it, "2015-03-02", "due", "2015-04-01"),
        odense.referral("CertificateOverdue", it, "2015-04-02", "due", "2015-04-01"),
        odense.referral("CertificateDueMoved", it, "2015-04-03", "due", "2015-05-01"));
    assertThat(missed.judged() + " " + missed.date()).isEqualTo("NOT_MET 2015-05-01");
  }

  @Test
  void nobody_waits_for_a_certificate_that_was_cancelled_overdue_or_not() {
    StoredEvent requested = odense.referral("CertificateRequested", it, "2015-03-02", "due", "2015-04-01");
    StoredEvent overdue = odense.referral("CertificateOverdue", it, "2015-04-02", "due", "2015-04-01");
    StoredEvent cancelled = odense.referral("CertificateCancelled", it, "2015-04-10");
    assertThat(Readings.of(List.of(cancelled, overdue, requested))).extracting(Observation::measure)
        .containsExactly(Measure.CERTIFICATE_REQUESTED);
  }

  @Test
  void a_hearing_counts_as_a_treated_case_when_its_statement_is_given() {
    StoredEvent submitted = odense.meeting("TeamCaseSubmitted", it, "2026-08-03", "processKind", "COORDINATOR_HEARING");
    StoredEvent recommended = odense.meeting("TeamCaseRecommended", it, "2026-08-12");
    Observation treated = only(Measure.CASE_TREATED, recommended, submitted);
    assertThat(treated.cut().processKind()).isEqualTo("COORDINATOR_HEARING");
    assertThat(treated.date()).hasToString("2026-08-12");
  }

  @Test
  void a_team_case_counts_when_its_meeting_was_held_not_when_it_was_only_recommended() {
    StoredEvent submitted = odense.meeting("TeamCaseSubmitted", it, "2015-03-02", "processKind", "TEAM_MEETING");
    StoredEvent recommended = odense.meeting("TeamCaseRecommended", it, "2015-03-20");
    assertThat(Readings.of(List.of(submitted, recommended))).extracting(Observation::measure).doesNotContain(Measure.CASE_TREATED);
  }

  @Test
  void a_case_held_twice_is_one_case_on_its_first_day() {
    assertThat(only(Measure.CASE_TREATED,
        odense.meeting("TeamCaseHeld", it, "2015-03-20", "day", "2015-03-20", "processKind", "TEAM_MEETING"),
        odense.meeting("TeamCaseHeld", it, "2015-05-20", "day", "2015-05-20", "processKind", "TEAM_MEETING")).date())
        .hasToString("2015-03-20");
  }

  @Test
  void a_case_sent_again_under_the_new_law_is_a_hearing_from_then_on() {
    StoredEvent[] events = {
        odense.meeting("TeamCaseSubmitted", it, "2026-06-01", "processKind", "TEAM_MEETING", "workingDaysBefore", 10),
        odense.meeting("TeamCaseScreened", it, "2026-06-05", "workingDays", 4),
        odense.meeting("TeamCaseSubmitted", it, "2026-08-03", "processKind", "COORDINATOR_HEARING", "workingDaysBefore", 12),
        odense.meeting("TeamCaseScreened", it, "2026-08-05", "workingDays", 2),
        odense.meeting("TeamCaseRecommended", it, "2026-08-12", "date", "2026-08-11")};
    assertThat(Readings.of(List.of(events)).stream().filter(one -> one.measure().name().startsWith("CASE_")))
        .extracting(one -> one.measure() + " " + one.cut().processKind() + " " + one.date())
        .containsExactlyInAnyOrder("CASE_SUBMITTED TEAM_MEETING 2026-06-01", "CASE_SCREENED TEAM_MEETING 2026-06-05",
            "CASE_SUBMITTED COORDINATOR_HEARING 2026-08-03", "CASE_SCREENED COORDINATOR_HEARING 2026-08-05",
            "CASE_TREATED COORDINATOR_HEARING 2026-08-11");
  }

  @Test
  void an_urgent_case_is_not_held_against_the_deadline() {
    Observation urgent = only(Measure.CASE_SUBMITTED, odense.meeting("TeamCaseSubmitted", it, "2015-03-02", "workingDaysBefore", 3,
        "requiredWorkingDays", 10, "urgent", true));
    assertThat(urgent.value()).isNull();
    assertThat(urgent.judged()).isEqualTo(Judged.NOT_JUDGED);
  }

  @Test
  void a_case_is_held_against_the_days_its_own_agreement_requires() {
    assertThat(submitted(7, 7)).isEqualTo(Judged.MET);
    assertThat(submitted(14, 15)).isEqualTo(Judged.NOT_MET);
    assertThat(submitted(14, null)).isEqualTo(Judged.NOT_JUDGED);
  }

  private Judged submitted(int before, Integer required) {
    return only(Measure.CASE_SUBMITTED, odense.meeting("TeamCaseSubmitted", it, "2015-03-02", "workingDaysBefore", before,
        "requiredWorkingDays", required)).judged();
  }

  @Test
  void a_screening_is_held_against_the_deadline_it_had_itself() {
    assertThat(screened(7, true)).isEqualTo(Judged.MET);
    assertThat(screened(4, false)).isEqualTo(Judged.NOT_MET);
    assertThat(screened(4, null)).isEqualTo(Judged.NOT_JUDGED);
  }

  private Judged screened(int days, Boolean withinDeadline) {
    return only(Measure.CASE_SCREENED, odense.meeting("TeamCaseScreened", it, "2015-03-02", "workingDays", days,
        "withinDeadline", withinDeadline)).judged();
  }

  @Test
  void a_case_sent_back_is_treated_after_a_meeting_or_a_hearing_and_not_before() {
    assertThat(treated(odense.meeting("TeamCaseHeld", it, "2015-03-20", "processKind", "TEAM_MEETING"),
        odense.meeting("TeamCaseRecommended", it, "2015-03-20", "processKind", "TEAM_MEETING", "type", "RETURNED"))).isEqualTo(1);
    assertThat(treated(odense.meeting("TeamCaseRecommended", it, "2026-08-12", "processKind", "COORDINATOR_HEARING", "type", "RETURNED"),
        odense.meeting("TeamCaseReturned", it, "2026-08-12"))).isEqualTo(1);
    assertThat(treated(odense.meeting("TeamCaseSubmitted", it, "2026-08-03", "processKind", "COORDINATOR_HEARING"),
        odense.meeting("TeamCaseReturned", it, "2026-08-05"))).isZero();
  }

  private static long treated(StoredEvent... events) {
    return Readings.of(List.of(events)).stream().filter(one -> one.measure() == Measure.CASE_TREATED).count();
  }

  @Test
  void a_conclusion_that_was_never_sent_is_a_miss_on_the_weeks_last_day_and_stays_it_when_it_is_sent_later() {
    StoredEvent held = odense.meeting("TeamCaseHeld", it, "2015-03-20", "day", "2015-03-20", "processKind", "TEAM_MEETING");
    StoredEvent recommended = odense.meeting("TeamCaseRecommended", it, "2015-03-20", "processKind", "TEAM_MEETING", "type", "FLEX_JOB");
    Observation never = only(Measure.CONCLUSION_SENT, held, recommended);
    assertThat(never.date()).hasToString("2015-03-27");
    assertThat(never.judged()).isEqualTo(Judged.NOT_MET);
    Observation late = only(Measure.CONCLUSION_SENT, held, recommended, odense.meeting("ConclusionSent", it, "2015-05-20", "days", 61, "date", "2015-05-20"));
    assertThat(late.date()).hasToString("2015-03-27");
    assertThat(late.value()).isEqualTo(61);
    assertThat(only(Measure.CONCLUSION_SENT, held, recommended, odense.meeting("ConclusionSent", it, "2015-03-25", "days", 5, "date", "2015-03-25"))
        .date()).hasToString("2015-03-25");
  }

  @Test
  void nobody_waits_for_the_conclusion_of_a_case_that_went_back_was_withdrawn_or_has_no_recommendation() {
    StoredEvent held = odense.meeting("TeamCaseHeld", it, "2015-03-20", "day", "2015-03-20", "processKind", "TEAM_MEETING");
    StoredEvent recommended = odense.meeting("TeamCaseRecommended", it, "2015-03-20", "processKind", "TEAM_MEETING", "type", "FLEX_JOB");
    assertThat(owed(held)).isZero();
    assertThat(owed(held, odense.meeting("TeamCaseRecommended", it, "2015-03-20", "processKind", "TEAM_MEETING", "type", "RETURNED"))).isZero();
    assertThat(owed(held, recommended, odense.meeting("TeamCaseWithdrawn", it, "2015-03-27"))).isZero();
    assertThat(owed(held, recommended, odense.meeting("TeamCaseWithdrawn", it, "2015-03-28"))).isEqualTo(1);
  }

  private static long owed(StoredEvent... events) {
    return Readings.of(List.of(events)).stream().filter(one -> one.measure() == Measure.CONCLUSION_SENT).count();
  }

  @Test
  void data_of_the_wrong_kind_is_unknown_and_stops_nothing() {
    Observation conclusion = only(Measure.CONCLUSION_SENT,
        odense.meeting("ConclusionSent", it, "2015-03-20", "days", "seven", "date", "next week", "processKind", 4));
    assertThat(conclusion.value()).isNull();
    assertThat(conclusion.date()).hasToString("2015-03-20");
  }

  @Test
  void an_event_of_a_kind_nobody_reads_is_no_observation() {
    assertThat(Readings.of(List.of(odense.referral("TrainingPlanForwarded", it, "2015-03-02")))).isEmpty();
  }

  @Test
  void order_and_repeats_change_nothing() {
    for (long seed = 1; seed <= 20; seed++) {
      List<StoredEvent> events = RandomStreet.of(seed, 25);
      List<StoredEvent> mixed = new ArrayList<>(events);
      mixed.addAll(events.subList(0, events.size() / 3));
      Collections.shuffle(mixed, new Random(seed));
      assertThat(Readings.of(mixed)).as("seed " + seed).containsExactlyInAnyOrderElementsOf(Readings.of(events));
    }
  }

  private Judged deadline(String delivered) {
    return only(Measure.CERTIFICATE_DEADLINE,
        odense.referral("CertificateRequested", it, "2015-03-02", "due", "2015-04-01"),
        odense.referral("CertificateDelivered", it, delivered, "deliveredDate", delivered)).judged();
  }

  private static Observation only(Measure measure, StoredEvent... events) {
    List<Observation> found = Readings.of(List.of(events)).stream().filter(one -> one.measure() == measure).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }
}
