package dk.samspor.reporting.observations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.testing.Events;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Stays, corrections, waiting lists, prevention, needs and palliation, read from what referral, stratification and meeting tell. */
class NewerReadingsTest {

  private final Events odense = Events.in("0461", "1083", 9);
  private final UUID it = odense.id();

  @Test
  void a_provisional_epikrise_is_not_the_epikrise_and_the_real_one_counts() {
    StoredEvent discharged = odense.referral("CitizenDischarged", it, "2015-03-02", "date", "2015-03-02");
    StoredEvent provisional = odense.referral("EpikriseSent", it, "2015-03-02", "workingDays", 0, "provisional", true);
    assertThat(only(Measure.DISCHARGE, discharged, provisional).judged()).isEqualTo(Judged.NOT_MET);
    StoredEvent real = odense.referral("EpikriseSent", it, "2015-03-09", "workingDays", 5, "provisional", false);
    assertThat(only(Measure.EPIKRISE, discharged, provisional, real).value()).isEqualTo(5);
  }

  @Test
  void a_stay_belongs_to_the_department_that_admitted_the_citizen() {
    assertThat(only(Measure.DISCHARGE, odense.referral("CitizenAdmitted", it, "2015-03-01", "sender", "4202360"),
        odense.referral("CitizenDischarged", it, "2015-03-02", "date", "2015-03-02")).cut().unit()).isEqualTo("4202360");
  }

  @Test
  void a_stay_entered_in_error_is_not_counted() {
    assertThat(Readings.of(List.of(odense.referral("CitizenDischarged", it, "2015-03-02"),
        odense.referral("StayEnteredInError", it, "2015-03-03")))).isEmpty();
  }

  @Test
  void a_corrected_recommendation_counts_as_corrected_on_its_own_day() {
    StoredEvent first = odense.meeting("TeamCaseRecommended", it, "2015-03-02", "date", "2015-03-02", "type", "FLEX_JOB", "pages", 4);
    StoredEvent corrected = odense.meeting("RecommendationCorrected", it, "2015-03-09", "type", "RESOURCE_PROGRAMME", "pages", 6,
        "interventions", List.of(Map.of("area", "FAMILY", "count", 2)));
    Observation seen = only(Measure.RECOMMENDATION, corrected, first);
    assertThat(seen.cut().kind() + " " + seen.value() + " " + seen.date()).isEqualTo("RESOURCE_PROGRAMME 6 2015-03-02");
    assertThat(only(Measure.INTERVENTIONS_SET, corrected, first).value()).isEqualTo(2);
  }

  @Test
  void one_person_for_several_areas_is_what_the_meeting_found_whoever_else_was_there() {
    assertThat(only(Measure.TEAM_ONE_FOR_SEVERAL, odense.meeting("TeamCaseHeld", it, "2015-03-02", "participants", 7, "areas",
        List.of("EMPLOYMENT", "SOCIAL", "HEALTH"), "findings", List.of("ONE_PERSON_FOR_SEVERAL_AREAS"))).judged()).isEqualTo(Judged.MET);
  }

  @Test
  void a_case_met_about_twice_is_two_meetings_and_one_case() {
    List<Observation> seen = Readings.of(List.of(odense.meeting("TeamCaseHeld", it, "2015-03-02", "processKind", "TEAM_MEETING"),
        odense.meeting("TeamCaseHeld", it, "2015-05-02", "processKind", "TEAM_MEETING")));
    assertThat(seen).extracting(Observation::measure).filteredOn(Measure.CASE_MEETING::equals).hasSize(2);
    assertThat(seen).extracting(Observation::measure).filteredOn(Measure.CASE_TREATED::equals).hasSize(1);
  }

  @Test
  void a_plan_waits_until_it_starts_or_ends() {
    StoredEvent received = odense.referral("TrainingPlanReceived", it, "2015-03-02", "ageBand", "AGE_65_PLUS");
    assertThat(places(received)).containsExactlyInAnyOrder("REFERRED AGE_65_PLUS", "WAITING AGE_65_PLUS");
    assertThat(places(received, odense.referral("FirstContactOffered", it, "2015-03-04"), odense.referral("TrainingPlanStarted", it, "2015-03-09")))
        .containsExactlyInAnyOrder("REFERRED AGE_65_PLUS", "CALLED_IN AGE_65_PLUS", "STARTED AGE_65_PLUS");
    assertThat(places(received, odense.referral("TrainingPlanDeclined", it, "2015-03-04"))).containsExactly("REFERRED AGE_65_PLUS");
  }

  @Test
  void a_unit_that_cannot_take_a_plan_in_tells_how_long_one_waits_there() {
    assertThat(only(Measure.ESTIMATED_WAIT, odense.referral("CapacityRefused", it, "2015-03-02", "waitingDays", 25)).value()).isEqualTo(4);
  }

  @Test
  void a_units_list_is_read_from_its_referrals_and_a_referral_sent_on_is_the_other_units() {
    StoredEvent received = odense.referral("UnitReferralReceived", it, "2015-03-02", "unit", "4202360");
    StoredEvent called = odense.referral("CitizenCalledIn", it, "2015-03-09", "appointment", "2015-04-01");
    assertThat(places(received, called)).containsExactlyInAnyOrder("REFERRED UNKNOWN", "WAITING UNKNOWN", "CALLED_IN UNKNOWN");
    StoredEvent sentOn = odense.referral("UnitReferralReferredOn", it, "2015-03-10", "from", "4202360", "to", "6620010");
    StoredEvent started = odense.referral("UnitPathwayStarted", it, "2015-04-01", "date", "2015-04-01", "daysWaited", 30);
    Observation begun = only(Measure.UNIT_PATHWAY_STARTED, received, called, sentOn, started);
    assertThat(begun.value() + " " + begun.cut().unit()).isEqualTo("30 6620010");
    assertThat(places(received, called, sentOn, started)).doesNotContain("WAITING UNKNOWN");
  }

  @Test
  void a_change_of_function_is_of_chapters_with_decimals_and_without_what_was_withdrawn() {
    UUID wrong = odense.id();
    StoredEvent start = odense.stratification("FunctionProfileMeasured", it, "2015-03-02", "moment", "START", "scores", Map.of("d4", 3.5, "d5", 2.0));
    StoredEvent end = odense.stratification("FunctionProfileMeasured", it, "2015-06-02", "moment", "END", "scores", Map.of("d4", 1.5, "d5", 1.5));
    StoredEvent mistaken = odense.stratification("FunctionProfileMeasured", it, "2015-06-03", "moment", "END", "measurement",
        wrong.toString(), "scores", Map.of("d4", 0.0, "d5", 0.0));
    assertThat(only(Measure.FUNCTION_CHANGE, start, end).value()).isEqualTo(3); // 2.5, half-up
    assertThat(only(Measure.FUNCTION_CHANGE, start, end, mistaken).value()).isEqualTo(6);
    assertThat(only(Measure.FUNCTION_CHANGE, start, end, mistaken, odense.stratification("FunctionMeasurementWithdrawn", it, "2015-06-04",
        "measurement", wrong.toString(), "moment", "END")).value()).isEqualTo(3);
  }

  @Test
  void a_course_entered_in_error_takes_its_screenings_with_it() {
    assertThat(Readings.of(List.of(odense.stratification("NeedsScreened", it, "2015-03-02", "moment", "DISCHARGE"),
        odense.stratification("NeedsCourseEnteredInError", it, "2015-03-03", "screenings", 1)))).isEmpty();
  }

  @Test
  void a_programme_is_followed_from_its_referral_to_its_end() {
    StoredEvent[] events = {odense.referral("ProgrammeReferred", it, "2015-03-02", "programme", "COPD", "fromHospital", false, "practice", "024015"),
        odense.referral("ProgrammeStarted", it, "2015-03-12", "date", "2015-03-12"),
        odense.referral("ProgrammeCompleted", it, "2015-06-12", "date", "2015-06-12", "wentThroughAll", true)};
    assertThat(only(Measure.PROGRAMME_REFERRED, events).cut().detail()).isEqualTo("PRACTICE");
    assertThat(only(Measure.PRACTICE_REFERRAL, events).cut().unit()).isEqualTo("024015");
    assertThat(only(Measure.PROGRAMME_STARTED, events).value()).isEqualTo(10);
    assertThat(only(Measure.PROGRAMME_COMPLETED, events).cut().kind()).isEqualTo("COPD");
  }

  @Test
  void needs_are_counted_area_by_area_and_not_at_all_when_entered_in_error() {
    StoredEvent assessed = odense.referral("NeedsAssessed", it, "2015-03-02", "moment", "DISCHARGE", "physical", "SOME", "psychological",
        "NONE", "social", "SPECIALISED", "existential", "NONE");
    assertThat(Readings.of(List.of(assessed)).stream().filter(one -> one.measure() == Measure.NEED_IN_AREA))
        .extracting(one -> one.cut().detail() + " " + one.judged())
        .containsExactly("PHYSICAL MET", "PSYCHOLOGICAL NOT_MET", "SOCIAL MET", "EXISTENTIAL NOT_MET");
    assertThat(Readings.of(List.of(assessed, odense.referral("NeedsAssessmentEnteredInError", it, "2015-03-03")))).isEmpty();
  }

  @Test
  void palliative_help_is_timed_from_its_referral() {
    assertThat(only(Measure.PALLIATIVE_STARTED, odense.referral("PalliativeStarted", it, "2015-03-05", "date", "2015-03-05"),
        odense.referral("PalliativeReferred", it, "2015-03-02", "level", "SPECIALISED", "openAdmission", true)).value()).isEqualTo(3);
  }

  @Test
  void cover_is_judged_by_how_many_are_needed() {
    assertThat(only(Measure.QUALIFIED_THERAPISTS, odense.stratification("CoverChanged", it, "2015-03-02", "group", "HAND", "qualified", 1,
        "needed", 2)).judged()).isEqualTo(Judged.NOT_MET);
  }

  private static List<String> places(StoredEvent... events) {
    return Readings.of(List.of(events)).stream().filter(one -> one.measure() == Measure.WAITING_LIST)
        .map(one -> one.cut().kind() + " " + one.cut().detail()).toList();
  }

  private static Observation only(Measure measure, StoredEvent... events) {
    List<Observation> found = Readings.of(List.of(events)).stream().filter(one -> one.measure() == measure).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }
}
