package dk.samspor.stratification.assessment;

import static dk.samspor.stratification.assessment.AcceptedLetter.aPlan;
import static dk.samspor.stratification.assessment.TheApi.ODENSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Training starts on 5 November; the agreement gives fourteen days and takes two people [M]. */
@QuarkusTest
class LaterLevelsTest {

  private static final String STARTED = "2026-11-05";
  private static final String LAST_DAY = "2026-11-19";
  private static final String TOO_LATE = "2026-11-20";

  @Inject
  Street street;

  @Test
  void two_different_people_restratify_and_the_first_placement_stays() {
    var id = decided(aPlan());
    act("anna", LAST_DAY, id, "restratify", level("ADVANCED")).statusCode(200).body("status", equalTo("RESTRATIFYING"))
        .body("level", equalTo("BASIC")).body("awaiting.to", equalTo("ADVANCED")).body("awaiting.by", equalTo("anna"));
    act("anna", LAST_DAY, id, "confirm-restratification", Map.of()).statusCode(409).body("code", equalTo("SECOND_PERSON_NEEDED"));
    act("bo", LAST_DAY, id, "confirm-restratification", Map.of()).statusCode(200).body("status", equalTo("DECIDED"))
        .body("level", equalTo("ADVANCED")).body("decision.level", equalTo("BASIC")).body("awaiting", nullValue())
        .body("changes.kind", contains("RESTRATIFIED")).body("changes[0].from", equalTo("BASIC")).body("changes[0].confirmedBy", equalTo("bo"));
    var told = street.toldAbout(id, 3).get(2);
    assertThat(new String(told.headers().lastHeader("ce_type").value())).isEqualTo("dk.samspor.stratification.AssessmentRestratified.v1");
    assertThat(JsonPath.from(told.value()).getMap("$")).containsEntry("level", "ADVANCED").containsEntry("from", "BASIC").doesNotContainKey("reason");
  }

  @Test
  void after_the_days_it_is_a_level_change_and_not_before() {
    var id = decided(aPlan());
    act("anna", LAST_DAY, id, "change-level", level("ADVANCED")).statusCode(409).body("code", equalTo("RESTRATIFY_INSTEAD"));
    act("anna", TOO_LATE, id, "restratify", level("ADVANCED")).statusCode(409).body("code", equalTo("RESTRATIFICATION_TOO_LATE"));
    act("anna", TOO_LATE, id, "change-level", level("BASIC")).statusCode(409).body("code", equalTo("SAME_LEVEL"));
    act("anna", TOO_LATE, id, "change-level", level("ADVANCED")).statusCode(200).body("level", equalTo("ADVANCED"))
        .body("decision.level", equalTo("BASIC")).body("changes.kind", contains("LEVEL_CHANGED"));
    assertThat(new String(street.toldAbout(id, 3).get(2).headers().lastHeader("ce_type").value())).isEqualTo("dk.samspor.stratification.AssessmentLevelChanged.v1");
  }

  @Test
  void the_second_person_confirms_within_the_days_as_well() {
    var id = decided(aPlan());
    act("anna", LAST_DAY, id, "restratify", level("ADVANCED")).statusCode(200);
    act("bo", TOO_LATE, id, "confirm-restratification", Map.of()).statusCode(409).body("code", equalTo("RESTRATIFICATION_TOO_LATE"));
    act("bo", TOO_LATE, id, "drop-restratification", Map.of()).statusCode(200).body("level", equalTo("BASIC"));
    act("anna", TOO_LATE, id, "change-level", level("ADVANCED")).statusCode(200).body("changes.kind", contains("LEVEL_CHANGED"));
  }

  @Test
  void what_can_be_done_is_listed_on_the_days_it_can_be_done() {
    var id = decided(aPlan());
    possibleOn(LAST_DAY, id, "RESTRATIFY", "CHANGE_LEVEL", "ASSIGN");
    possibleOn(TOO_LATE, id, "CHANGE_LEVEL", "ASSIGN");
    act("anna", LAST_DAY, id, "restratify", level("ADVANCED")).statusCode(200);
    possibleTo("anna", LAST_DAY, id, "DROP_RESTRATIFICATION"); // it takes another person than the one who began
    possibleTo("bo", LAST_DAY, id, "CONFIRM_RESTRATIFICATION", "DROP_RESTRATIFICATION");
    possibleTo("bo", TOO_LATE, id, "DROP_RESTRATIFICATION");
    act("bo", LAST_DAY, id, "confirm-restratification", Map.of()).statusCode(200);
    act("anna", LAST_DAY, id, "change-level", level("SPECIALISED")).statusCode(200);
    act("anna", LAST_DAY, id, "hospital-answer", Map.of("planType", "SPECIALISED")).statusCode(200).body("level", equalTo("SPECIALISED"));
    possibleOn(LAST_DAY, id, "CHANGE_LEVEL"); // the hospital trains, and chooses who
  }

  private static void possibleOn(String day, UUID id, String... acts) {
    possibleTo("anna", day, id, acts);
  }

  private static void possibleTo(String who, String day, UUID id, String... acts) {
    person(who, day).get("/api/v1/assessments/" + id).then().statusCode(200).body("allowedActions", containsInAnyOrder(acts));
  }

  @Test
  void a_restratification_the_two_do_not_agree_on_is_dropped() {
    var id = decided(aPlan());
    act("anna", LAST_DAY, id, "restratify", level("ADVANCED")).statusCode(200).body("allowedActions", contains("DROP_RESTRATIFICATION"));
    act("bo", LAST_DAY, id, "drop-restratification", Map.of()).statusCode(200).body("level", equalTo("BASIC")).body("changes", empty());
    assertThat(street.toldAbout(id, 2)).hasSize(2);
  }

  @Test
  void the_hospital_is_asked_before_a_specialised_plan_is_decided_and_its_answer_is_kept() {
    var letter = aPlan().with("planType", "SPECIALISED");
    street.deliver(letter);
    var id = ODENSE.of(letter);
    act("anna", STARTED, id, "ask-hospital", Map.of("reason", "NEED_CAN_BE_MET_IN_MUNICIPALITY", "text", "Funktionen er bedret.", "wish", "GENERAL"))
        .statusCode(200).body("status", equalTo("ASKED")).body("hospitalQuestions[0].answer", nullValue());
    ODENSE.decide(id, "SPECIALISED", null).statusCode(409).body("code", equalTo("ACT_NOT_ALLOWED"));
    act("anna", STARTED, id, "hospital-answer", Map.of("planType", "GENERAL", "answeredOn", "2026-11-06")).statusCode(200)
        .body("status", equalTo("OPEN")).body("planType", equalTo("GENERAL")).body("proposal.level", equalTo("BASIC"))
        .body("hospitalQuestions[0].answer", equalTo("GENERAL")).body("hospitalQuestions[0].answeredOn", equalTo("2026-11-06"));
    ODENSE.decide(id, "BASIC", null).statusCode(200).body("level", equalTo("BASIC"));
    assertThat(new String(street.toldAbout(id, 2).get(1).headers().lastHeader("ce_type").value())).isEqualTo("dk.samspor.stratification.HospitalAskedToReconsider.v1");
  }

  @Test
  void a_hospital_that_keeps_its_plan_leaves_it_to_be_confirmed_and_a_general_plan_is_not_its_to_answer() {
    var letter = aPlan().with("planType", "SPECIALISED_REHABILITATION");
    street.deliver(letter);
    var id = ODENSE.of(letter);
    act("anna", STARTED, id, "ask-hospital", Map.of("reason", "PLAN_UNCLEAR", "text", "Hvad er målet?")).statusCode(200);
    act("anna", STARTED, id, "hospital-answer", Map.of("planType", "SPECIALISED_REHABILITATION")).statusCode(200).body("proposal.level", equalTo("SPECIALISED_REHABILITATION"));
    ODENSE.decide(id, "SPECIALISED_REHABILITATION", null).statusCode(200);
    var general = aPlan();
    street.deliver(general);
    act("anna", STARTED, ODENSE.of(general), "ask-hospital", Map.of("reason", "PLAN_UNCLEAR", "text", "?")).statusCode(409)
        .body("code", equalTo("NOT_THE_HOSPITALS_LEVEL"));
  }

  @Test
  void from_general_to_specialised_the_level_stays_until_the_hospital_agrees() {
    var id = decided(aPlan());
    act("anna", STARTED, id, "change-level", level("SPECIALISED")).statusCode(200).body("status", equalTo("CHANGE_PROPOSED"))
        .body("level", equalTo("BASIC")).body("awaiting.to", equalTo("SPECIALISED"));
    act("anna", STARTED, id, "hospital-answer", Map.of("planType", "GENERAL")).statusCode(200).body("level", equalTo("BASIC")).body("status", equalTo("DECIDED"));
    act("anna", STARTED, id, "change-level", level("SPECIALISED")).statusCode(200);
    act("anna", STARTED, id, "hospital-answer", Map.of("planType", "SPECIALISED")).statusCode(200).body("level", equalTo("SPECIALISED"))
        .body("decision.level", equalTo("BASIC")).body("changes.confirmedBy", contains("hospital"));
  }

  @Test
  void the_hospitals_answer_comes_by_letter_too_and_a_second_time_changes_nothing() {
    var letter = aPlan();
    var id = decided(letter);
    act("anna", STARTED, id, "change-level", level("SPECIALISED")).statusCode(200).body("status", equalTo("CHANGE_PROPOSED"));
    var next = street.deliverHospitalAnswer(letter.later(), "SPECIALISED", true);
    ODENSE.get(id).body("status", equalTo("DECIDED")).body("level", equalTo("SPECIALISED")).body("changes.confirmedBy", contains("hospital"))
        .body("hospitalQuestions[0].answer", equalTo("SPECIALISED")).body("hospitalQuestions[0].answeredOn", equalTo("2026-11-02"));
    var last = street.deliverHospitalAnswer(next, "SPECIALISED", true);
    ODENSE.get(id).body("changes", hasSize(1)).body("hospitalQuestions", hasSize(1));
    act("anna", TOO_LATE, id, "change-level", level("ADVANCED")).statusCode(200).body("status", equalTo("CHANGE_PROPOSED"));
    last = street.deliverHospitalAnswer(last, "SPECIALISED_REHABILITATION", true); // an answer to something else
    ODENSE.get(id).body("status", equalTo("CHANGE_PROPOSED"));
    street.deliverHospitalAnswer(last, "ADVANCED", false);
    ODENSE.get(id).body("status", equalTo("DECIDED")).body("level", equalTo("SPECIALISED")).body("awaiting", nullValue());
  }

  @Test
  void before_the_decision_the_assessment_goes_on_with_what_the_hospital_told_by_letter() {
    var letter = aPlan().with("planType", "SPECIALISED");
    street.deliver(letter);
    var id = ODENSE.of(letter);
    act("anna", STARTED, id, "ask-hospital", Map.of("reason", "NEED_CAN_BE_MET_IN_MUNICIPALITY", "text", "Funktionen er bedret.", "wish", "GENERAL")).statusCode(200);
    street.deliverHospitalAnswer(letter, "BASIC", true);
    ODENSE.get(id).body("status", equalTo("OPEN")).body("planType", equalTo("GENERAL")).body("proposal.level", equalTo("BASIC"));
  }

  @Test
  void an_assessment_opened_by_hand_gets_its_proposal_and_the_late_letter_opens_no_second() {
    var letter = aPlan();
    Map<String, Object> facts = new LinkedHashMap<>(letter.facts());
    facts.keySet().removeAll(java.util.List.of("planType", "dischargeDate", "ageBand"));
    var body = Map.of("citizen", letter.citizen(), "trainingPlan", letter.plan(), "planType", "GENERAL", "dischargeDate", "2026-10-30", "inputs", facts);
    person("anna", STARTED).body(body).post("/api/v1/assessments").then().statusCode(201).body("proposal.level", equalTo("BASIC"));
    person("anna", STARTED).body(body).post("/api/v1/assessments").then().statusCode(409).body("code", equalTo("ALREADY_ASSESSED"));
    street.deliver(letter);
    assertThat(street.assessmentsOf(letter.plan())).isOne();
  }

  @Test
  void another_municipality_that_opens_by_a_foreign_plans_number_keeps_nobodys_letter_out() {
    var letter = aPlan();
    As.caller(Tokens.person("viborg", "municipality:0791", "THERAPIST"))
        .body(Map.of("citizen", UUID.randomUUID(), "trainingPlan", letter.plan(), "planType", "GENERAL")).post("/api/v1/assessments").then().statusCode(201);
    street.deliver(letter);
    assertThat(street.assessmentsOf(letter.plan())).isEqualTo(2);
    ODENSE.get(ODENSE.of(letter)).statusCode(200);
  }

  private UUID decided(AcceptedLetter letter) {
    street.deliver(letter);
    var id = ODENSE.of(letter);
    ODENSE.decide(id, "BASIC", null).statusCode(200).body("level", equalTo("BASIC"));
    street.deliverStart(letter, STARTED);
    ODENSE.get(id).body("trainingStarted", equalTo(STARTED));
    return id;
  }

  private static Map<String, Object> level(String level) {
    return Map.of("level", level, "reason", "Behovet er et andet, end planen viste.");
  }

  private static ValidatableResponse act(String who, String day, UUID id, String act, Object body) {
    return person(who, day).header("If-Match", ODENSE.etag(id)).body(body).post("/api/v1/assessments/" + id + "/" + act).then();
  }

  private static RequestSpecification person(String who, String day) {
    return As.caller(Tokens.person(who, "municipality:0461", "THERAPIST")).header("Samspor-Business-Time", day);
  }
}
