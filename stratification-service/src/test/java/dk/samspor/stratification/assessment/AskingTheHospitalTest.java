package dk.samspor.stratification.assessment;

import static dk.samspor.stratification.assessment.AcceptedLetter.aPlan;
import static dk.samspor.stratification.assessment.TheApi.ODENSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A ward wrote a specialised plan; the municipality doubts it, and the ward answers where it works: in referral. */
@QuarkusTest
class AskingTheHospitalTest {

  private static final Map<String, Object> BETTER = Map.of("reason", "NEED_CAN_BE_MET_IN_MUNICIPALITY", "text", "Funktionen er bedret.", "wish", "GENERAL");

  @Inject
  Street street;

  @Test
  void the_letter_tells_the_ward_what_is_asked_why_and_until_when_an_answer_is_of_use() {
    var id = specialised(aPlan());
    ask(id, BETTER).statusCode(200);
    var told = JsonPath.from(street.toldAbout(id, 2).get(1).value()).getMap("$");
    assertThat(told).containsEntry("planType", "SPECIALISED").containsEntry("wish", "GENERAL").containsEntry("reason", "NEED_CAN_BE_MET_IN_MUNICIPALITY")
        .containsEntry("question", 1).containsEntry("answerBy", ODENSE.get(id).extract().path("decideBy")).doesNotContainKey("text");
  }

  @Test
  void a_yes_to_a_general_plan_names_the_kind_and_no_level() {
    var letter = aPlan();
    var id = specialised(letter);
    ask(id, BETTER).statusCode(200);
    street.deliverHospitalAnswer(letter, "{\"planType\":\"GENERAL\",\"question\":1,\"agreed\":true}");
    ODENSE.get(id).body("status", equalTo("OPEN")).body("planType", equalTo("GENERAL")).body("proposal.level", equalTo("BASIC"))
        .body("hospitalQuestions[0].answer", equalTo("GENERAL"));
  }

  @Test
  void a_no_leaves_the_plan_to_be_confirmed() {
    var letter = aPlan();
    var id = specialised(letter);
    ask(id, Map.of("reason", "PLAN_UNCLEAR", "text", "Hvad er målet?")).statusCode(200);
    street.deliverHospitalAnswer(letter, "{\"question\":1,\"agreed\":false}");
    ODENSE.get(id).body("status", equalTo("OPEN")).body("planType", equalTo("SPECIALISED")).body("proposal.level", equalTo("SPECIALISED"))
        .body("hospitalQuestions[0].answer", equalTo("SPECIALISED"));
    ODENSE.decide(id, "BASIC", null).statusCode(409).body("code", equalTo("SPECIALISED_ONLY_CONFIRMED"));
  }

  @Test
  void a_late_answer_to_an_older_question_is_no_answer_to_the_new_one() {
    var letter = aPlan();
    var id = specialised(letter);
    ask(id, BETTER).statusCode(200);
    act(id, "hospital-answer", Map.of("planType", "SPECIALISED")).statusCode(200);
    ask(id, BETTER).statusCode(200);
    var next = street.deliverHospitalAnswer(letter, "{\"planType\":\"GENERAL\",\"question\":1,\"agreed\":true}");
    ODENSE.get(id).body("status", equalTo("ASKED")).body("hospitalQuestions[1].answer", nullValue());
    street.deliverHospitalAnswer(next, "{\"planType\":\"SPECIALISED_REHABILITATION\",\"question\":2,\"agreed\":true}"); // neither the one nor the other
    ODENSE.get(id).body("status", equalTo("OPEN")).body("planType", equalTo("SPECIALISED_REHABILITATION"))
        .body("hospitalQuestions.answer", contains("SPECIALISED", "SPECIALISED_REHABILITATION"));
  }

  @Test
  void a_yes_that_says_yes_to_nothing_is_laid_aside_for_somebody_to_look_at() {
    var letter = aPlan();
    var id = specialised(letter);
    ask(id, Map.of("reason", "PLAN_UNCLEAR", "text", "Hvad er målet?")).statusCode(200);
    street.deliverHospitalAnswer(letter, "{\"agreed\":true}");
    ODENSE.get(id).body("status", equalTo("ASKED"));
  }

  @Test
  void a_plan_that_became_a_general_one_later_can_be_restratified_within_the_days() {
    var letter = aPlan();
    var id = specialised(letter);
    ODENSE.decide(id, "SPECIALISED", null).statusCode(200);
    act(id, "change-level", level("BASIC")).statusCode(200).body("status", equalTo("CHANGE_PROPOSED"));
    street.deliverHospitalAnswer(letter, "{\"level\":\"BASIC\",\"question\":1,\"agreed\":true}");
    ODENSE.get(id).body("level", equalTo("BASIC"));
    act(id, "restratify", level("SPECIALISED")).statusCode(409).body("code", equalTo("LEVEL_NOT_FOR_GENERAL_PLAN"));
    act(id, "restratify", level("ADVANCED")).statusCode(200).body("status", equalTo("RESTRATIFYING"));
  }

  private UUID specialised(AcceptedLetter letter) {
    street.deliver(letter.with("planType", "SPECIALISED"));
    var id = ODENSE.of(letter);
    ODENSE.get(id).body("planType", equalTo("SPECIALISED")).body("hospitalQuestions", empty());
    return id;
  }

  private static Map<String, Object> level(String level) {
    return Map.of("level", level, "reason", "Funktionen er en anden.");
  }

  private static ValidatableResponse ask(UUID id, Map<String, Object> question) {
    return act(id, "ask-hospital", question);
  }

  private static ValidatableResponse act(UUID id, String act, Object body) {
    return As.caller(Tokens.person("anna", "municipality:0461", "THERAPIST")).header("If-Match", ODENSE.etag(id)).body(body)
        .post("/api/v1/assessments/" + id + "/" + act).then();
  }
}
