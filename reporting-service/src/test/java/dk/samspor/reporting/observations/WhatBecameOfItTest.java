package dk.samspor.reporting.observations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.testing.Events;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Plans that never started, cases that left, questions to the hospital, referrals sent back, areas that had to take part. */
class WhatBecameOfItTest {

  private final Events odense = Events.in("0461", "1083", 31);
  private final UUID it = odense.id();
  private final UUID assessment = odense.id();
  private final StoredEvent received = odense.referral("TrainingPlanReceived", it, "2015-03-02", "deadline", "2015-03-09");

  @Test
  void a_plan_that_never_started_has_missed_its_deadline_on_the_deadlines_day() {
    assertThat(deadline(received)).containsExactly("2015-03-09 NOT_MET");
  }

  @Test
  void a_plan_that_started_late_is_the_same_miss_on_the_same_day_and_one_in_time_has_kept_it() {
    assertThat(deadline(received, started("2015-05-02"))).containsExactly("2015-03-09 NOT_MET");
    assertThat(deadline(received, started("2015-03-09"))).containsExactly("2015-03-09 MET");
    assertThat(Readings.seen(List.of(received, started("2015-05-02"))).reopenings()).extracting(Reopening::measure)
        .doesNotContain(Measure.PLAN_DEADLINE);
  }

  @Test
  void a_deadline_is_the_one_that_was_told_last() {
    assertThat(deadline(received, odense.referral("ShortDeadlineWarned", it, "2015-03-07", "deadline", "2015-03-12", "workingDaysLeft", 3)))
        .containsExactly("2015-03-12 NOT_MET");
  }

  @Test
  void nobody_waits_for_a_plan_that_had_ended_or_lay_with_the_hospital_when_its_deadline_came() {
    assertThat(deadline(received, odense.referral("TrainingPlanCancelled", it, "2015-03-09"))).isEmpty();
    assertThat(deadline(received, odense.referral("TrainingPlanCancelled", it, "2015-03-10"))).containsExactly("2015-03-09 NOT_MET");
    StoredEvent returned = odense.referral("TrainingPlanReturned", it, "2015-03-04");
    assertThat(deadline(received, returned)).isEmpty();
    assertThat(deadline(received, returned, odense.referral("TrainingPlanResubmitted", it, "2015-03-06"))).containsExactly("2015-03-09 NOT_MET");
    assertThat(deadline(odense.referral("TrainingPlanReceived", odense.id(), "2015-03-02"))).as("no deadline").isEmpty();
  }

  @Test
  void a_case_that_was_withdrawn_left_after_the_last_stage_it_came_to() {
    StoredEvent opened = odense.meeting("TeamCaseOpened", it, "2015-01-05", "kind", "FLEX_JOB");
    StoredEvent submitted = odense.meeting("TeamCaseSubmitted", it, "2015-01-20");
    StoredEvent withdrawn = odense.meeting("TeamCaseWithdrawn", it, "2015-02-01", "reason", "BACK_TO_WORK");
    assertThat(left(opened, submitted)).as("still on its way").isEmpty();
    assertThat(left(opened, submitted, withdrawn)).containsExactly("2015-01-05 2_SUBMITTED");
    StoredEvent reopened = odense.meeting("TeamCaseReopened", it, "2015-02-10");
    assertThat(left(opened, submitted, withdrawn, reopened)).as("taken up again").isEmpty();
    assertThat(left(opened, submitted, withdrawn, reopened, odense.meeting("TeamCaseClosed", it, "2015-02-11"))).containsExactly("2015-01-05 2_SUBMITTED");
    assertThat(left(opened, odense.meeting("InterventionStarted", it, "2015-03-01"), odense.meeting("TeamCaseClosed", it, "2015-09-01")))
        .as("a case that came all the way and is closed has not left").isEmpty();
  }

  @Test
  void the_hospital_is_asked_so_often_and_agrees_refuses_or_has_not_answered() {
    StoredEvent first = asked("HospitalAskedToReconsider", "2015-03-03", 1);
    StoredEvent second = asked("LevelChangeProposed", "2015-04-03", 2);
    assertThat(questions(received, first, second)).containsExactlyInAnyOrder("PLAN_UNCLEAR NOT_JUDGED", "LEVEL_CHANGE NOT_JUDGED");
    assertThat(questions(received, first, second, odense.referral("LevelChangeAnswered", it, "2015-04-05", "question", 2, "agreed", false),
        odense.referral("LevelChangeAnswered", it, "2015-04-06", "question", 1, "agreed", true)))
        .containsExactlyInAnyOrder("PLAN_UNCLEAR MET", "LEVEL_CHANGE NOT_MET");
  }

  @Test
  void an_answer_that_names_no_question_answers_the_last_one_before_it() {
    assertThat(questions(received, asked("HospitalAskedToReconsider", "2015-03-03", 1), asked("LevelChangeProposed", "2015-04-03", 2),
        odense.referral("LevelChangeAnswered", it, "2015-04-05", "agreed", true))).containsExactlyInAnyOrder("PLAN_UNCLEAR NOT_JUDGED", "LEVEL_CHANGE MET");
  }

  @Test
  void who_was_sent_back_from_a_unit_does_not_wait_there_until_the_referral_comes_again() {
    StoredEvent referred = odense.referral("UnitReferralReceived", it, "2015-03-02", "unit", "4202360");
    StoredEvent returned = odense.referral("UnitReferralReturned", it, "2015-03-04");
    assertThat(waiting(referred)).isEqualTo(1);
    assertThat(waiting(referred, returned)).isZero();
    assertThat(waiting(referred, returned, odense.referral("UnitReferralResubmitted", it, "2015-03-09"))).isEqualTo(1);
  }

  @Test
  void where_the_meeting_says_which_areas_had_to_take_part_only_those_are_judged() {
    assertThat(education(List.of("EDUCATION"), List.of("EDUCATION"))).containsExactly(Judged.MET);
    assertThat(education(List.of("EDUCATION"), List.of("SOCIAL"))).containsExactly(Judged.NOT_MET);
    assertThat(education(List.of(), List.of("EDUCATION"))).as("came unasked").isEmpty();
    assertThat(education(null, List.of("EDUCATION"))).as("an older meeting does not say").containsExactly(Judged.MET);
  }

  private List<Judged> education(List<String> required, List<String> present) {
    StoredEvent held = required == null ? odense.meeting("TeamCaseHeld", odense.id(), "2015-03-02", "areas", present)
        : odense.meeting("TeamCaseHeld", odense.id(), "2015-03-02", "areas", present, "requiredAreas", required);
    return of(Measure.TEAM_EDUCATION, held).stream().map(Observation::judged).toList();
  }

  private StoredEvent started(String day) {
    return odense.referral("TrainingPlanStarted", it, day, "date", day);
  }

  private StoredEvent asked(String fact, String day, int question) {
    return odense.stratification(fact, assessment, day, "trainingPlan", it.toString(), "question", question, "reason",
        fact.equals("LevelChangeProposed") ? null : "PLAN_UNCLEAR");
  }

  private static List<String> deadline(StoredEvent... events) {
    return of(Measure.PLAN_DEADLINE, events).stream().map(one -> one.date() + " " + one.judged()).toList();
  }

  private static List<String> left(StoredEvent... events) {
    return of(Measure.CASE_LEFT, events).stream().map(one -> one.date() + " " + one.cut().detail()).toList();
  }

  private static List<String> questions(StoredEvent... events) {
    return of(Measure.HOSPITAL_ASKED, events).stream().map(one -> one.cut().kind() + " " + one.judged()).toList();
  }

  private static long waiting(StoredEvent... events) {
    return of(Measure.WAITING_LIST, events).stream().filter(one -> one.cut().kind().equals("WAITING")).count();
  }

  private static List<Observation> of(Measure measure, StoredEvent... events) {
    return Readings.of(List.of(events)).stream().filter(one -> one.measure() == measure).toList();
  }
}
