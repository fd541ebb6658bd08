package dk.samspor.referral.trainingplan;

import static dk.samspor.referral.trainingplan.PlanLetters.aPlan;
import static dk.samspor.referral.trainingplan.PlanLetters.aThinPlan;
import static dk.samspor.referral.trainingplan.TrainingPlanWayTest.act;
import static dk.samspor.referral.trainingplan.TrainingPlanWayTest.resubmit;
import static dk.samspor.referral.trainingplan.TrainingPlanWayTest.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A ward wrote something that may not stay; or a municipality did. It goes everywhere it was kept, and everybody is told. */
@QuarkusTest
class RedactionTest {

  @Inject
  Books books;

  @Test
  void what_a_ward_takes_out_of_its_text_is_gone_from_the_plan_its_versions_and_the_letter() {
    String id = send(aPlan());
    act(At.therapist(), id, "return", "{\"reasons\": [\"OTHER\"], \"text\": \"Mangler.\"}").then().statusCode(200);
    resubmit(id).then().statusCode(200).body("plan.contact", notNullValue());
    act(At.ward(), id, "redact", "{\"reason\": \"ABOUT_SOMEBODY_ELSE\", \"fields\": [\"CONTACT\"]}").then().statusCode(200)
        .body("plan.contact", nullValue()).body("redacted", contains("CONTACT")).body("status", is("RESUBMITTED"));
    At.therapist().get(path(id)).then().body("plan.contact", nullValue()).body("redacted", contains("CONTACT"));
    assertThat(books.one("select content ->> 'contact' from training_plan where id = cast(?1 as uuid)", id)).isNull();
    assertThat(books.one("select content ->> 'contact' from earlier_submission where plan_id = cast(?1 as uuid)", id)).isNull();
    assertThat(books.one("select content ->> 'need' from earlier_submission where plan_id = cast(?1 as uuid)", id)).isNotNull();
  }

  @Test
  void a_text_that_is_sent_again_has_lost_nothing_and_the_earlier_one_still_says_what_it_lost() {
    String id = send(aPlan());
    act(At.ward(), id, "redact", "{\"reason\": \"NOT_NECESSARY\", \"fields\": [\"CONTACT\"]}").then().statusCode(200);
    act(At.therapist(), id, "return", "{\"reasons\": [\"OTHER\"], \"text\": \"Mangler.\"}").then().statusCode(200);
    resubmit(id).then().statusCode(200).body("plan.contact", notNullValue()).body("redacted", empty());
    At.therapist().get(path(id) + "/comparison").then().statusCode(200).body("redactedBefore", contains("CONTACT")).body("redactedAfter", empty());
    act(At.ward(), id, "redact", "{\"reason\": \"NOT_NECESSARY\", \"fields\": [\"EVENT\"]}").then().statusCode(200).body("redacted", contains("EVENT"));
    At.therapist().get(path(id) + "/submission?number=1").then().body("redacted", containsInAnyOrder("CONTACT", "EVENT"))
        .body("plan.event", nullValue());
  }

  @Test
  void the_facts_it_was_told_in_lose_it_and_the_neighbours_hear_which() {
    String id = send(aPlan());
    act(At.therapist(), id, "accept", "{}").then().statusCode(200);
    assertThat(books.facts(id, "TrainingPlanAccepted")).singleElement().asString().contains("\"functionalImpairment\":\"DELIMITED\"");
    act(At.ward(), id, "redact", "{\"reason\": \"CITIZEN_OBJECTED\", \"fields\": [\"STRATIFICATION\"]}").then().statusCode(200);
    assertThat(books.facts(id, "TrainingPlanAccepted")).singleElement().asString().doesNotContain("functionalImpairment", "lifeAreas")
        .contains("GENERAL");
    assertThat(books.facts(id, "TrainingPlanRedacted")).singleElement().asString()
        .contains("\"reason\":\"CITIZEN_OBJECTED\"", "functionalImpairment", "lifeAreas");
  }

  @Test
  void a_municipality_takes_back_its_own_words_and_not_the_wards() {
    String id = send(aThinPlan());
    act(At.therapist(), id, "return", "{\"reasons\": [\"OTHER\"], \"text\": \"Naboen Inge siger noget.\"}").then().statusCode(200);
    act(At.therapist(), id, "redact", "{\"reason\": \"NOT_NECESSARY\", \"fields\": [\"NEED\"]}").then().statusCode(403).body("code", is("NOT_YOUR_TEXT"));
    act(At.ward(), id, "redact", "{\"reason\": \"NOT_NECESSARY\", \"fields\": [\"RETURN_TEXT\"]}").then().statusCode(403);
    act(At.therapist(), id, "redact", "{\"reason\": \"ABOUT_SOMEBODY_ELSE\", \"fields\": [\"RETURN_TEXT\"]}").then().statusCode(200)
        .body("returned.text", nullValue()).body("returned.reasons", contains("OTHER"));
    assertThat(books.one("select cast(count(*) as text) from history where case_id = cast(?1 as uuid) and note is not null", id)).isEqualTo("0");
    At.ward().get(path(id)).then().body(not(containsString("Inge")));
  }

  @Test
  void somebody_elses_plan_is_not_found_and_nothing_named_is_a_bad_request() {
    String id = send(aPlan());
    act(At.ward(), id, "redact", "{\"reason\": \"NOT_NECESSARY\", \"fields\": []}").then().statusCode(400);
    act(At.anotherWard(), id, "redact", "{\"reason\": \"NOT_NECESSARY\", \"fields\": [\"NEED\"]}").then().statusCode(404);
  }

  private static String path(String id) {
    return TrainingPlanWayTest.PLANS + "/" + id;
  }
}
