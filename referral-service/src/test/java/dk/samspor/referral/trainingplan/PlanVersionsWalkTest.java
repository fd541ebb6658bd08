package dk.samspor.referral.trainingplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import dk.samspor.referral.trainingplan.TrainingPlan.Act;
import dk.samspor.referral.trainingplan.TrainingPlan.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Random sequences of acts over the real API and database: the answer says what the table says, every version the ward ever sent
 * is still there word for word, and the history has a line for every act that happened and none for one that was refused.
 */
@QuarkusTest
class PlanVersionsWalkTest {

  private static final int WALKS = 25;
  private static final int STEPS = 16;

  @Inject
  Books books;

  @Test
  void no_order_of_acts_loses_a_version_or_leads_where_the_table_does_not() {
    long seed = Long.getLong("samspor.seed", 20150310L);
    System.out.println("PlanVersionsWalkTest seed " + seed);
    Random random = new Random(seed);
    int mostVersions = 0;
    Set<String> reached = new TreeSet<>();
    for (int walk = 0; walk < WALKS; walk++) {
      mostVersions = Math.max(mostVersions, new OneWalk(random, reached).go());
    }
    assertThat(mostVersions).as("plans were sent again and again").isGreaterThan(2);
    assertThat(reached).contains("RECEIVED", "RETURNED", "RESUBMITTED", "ACCEPTED", "CANCELLED");
  }

  private final class OneWalk {
    private final Random random;
    private final Set<String> reached;
    private final List<String> sent = new ArrayList<>();
    private final String id;
    private int happened = 1;

    private OneWalk(Random random, Set<String> reached) {
      this.random = random;
      this.reached = reached;
      ObjectNode letter = PlanLetters.aPlan(plan -> plan.put("need", need()));
      id = At.ward().body(letter.toString()).post("/api/v1/training-plans").then().statusCode(201).extract().path("id");
    }

    private int go() {
      for (int step = 0; step < STEPS; step++) {
        tryOne(acts().get(random.nextInt(acts().size())));
        everyVersionIsThere();
      }
      assertThat(books.one("select cast(count(*) as text) from history where case_id = cast(?1 as uuid)", id)).isEqualTo(String.valueOf(happened));
      return sent.size();
    }

    /** Weighted towards what makes versions. */
    private List<Act> acts() {
      List<Act> acts = new ArrayList<>(List.of(Act.ACCEPT, Act.OFFER_FIRST_CONTACT, Act.START, Act.DECLINE, Act.CANCEL, Act.ENTER_IN_ERROR));
      acts.addAll(Collections.nCopies(5, Act.RETURN));
      acts.addAll(Collections.nCopies(5, Act.RESUBMIT));
      return acts;
    }

    private void tryOne(Act act) {
      Response before = At.ward().get(path());
      Status status = Status.valueOf(before.path("status"));
      reached.add(status.name());
      int versions = sent.size();
      Response answer = perform(act, before.header("ETag"));
      boolean allowed = TrainingPlanActs.TABLE.allows(status, act);
      if (answer.statusCode() == 200) {
        assertThat(allowed).as("%s while %s", act, status).isTrue();
        happened++;
      } else {
        assertThat("ACT_NOT_ALLOWED".equals(answer.path("code"))).as("%s while %s: %s", act, status, answer.asString()).isEqualTo(!allowed);
        while (sent.size() > versions) {
          sent.removeLast(); // the letter was not taken
        }
        assertThat(At.ward().get(path()).header("ETag")).isEqualTo(before.header("ETag"));
      }
    }

    private Response perform(Act act, String etag) {
      return switch (act) {
        case RETURN -> post(At.therapist(), etag, "return", "{\"reasons\": [\"OTHER\"], \"text\": \"Mangler.\"}");
        case RESUBMIT -> post(At.ward(), etag, "resubmit", resubmission());
        case ACCEPT -> post(At.therapist(), etag, "accept", "{}");
        case OFFER_FIRST_CONTACT -> post(At.therapist(), etag, "first-contact", "{\"date\": \"2015-03-10\"}");
        case START -> post(At.therapist(), etag, "start", "{\"date\": \"2015-03-10\"}");
        case DECLINE -> post(At.therapist(), etag, "decline", "{\"reason\": \"OTHER\"}");
        case CANCEL -> post(At.ward(), etag, "cancel", "{\"text\": \"Opereres igen.\"}");
        case ENTER_IN_ERROR -> post(At.ward(), etag, "enter-in-error", "{\"reason\": \"SENT_TWICE\"}");
        default -> throw new IllegalArgumentException("not walked: " + act);
      };
    }

    private Response post(RequestSpecification who, String etag, String act, String body) {
      return who.header("If-Match", etag).body(body).post(path() + "/" + act);
    }

    private String resubmission() {
      ObjectNode letter = JsonNodeFactory.instance.objectNode().put("letterId", id + "-" + random.nextLong());
      letter.set("plan", PlanLetters.content().put("need", need()));
      return letter.toString();
    }

    private String need() {
      sent.add("Behov nummer " + random.nextInt(1_000_000));
      return sent.getLast();
    }

    private void everyVersionIsThere() {
      for (int number = 1; number <= sent.size(); number++) {
        String need = At.therapist().queryParam("number", number).get(path() + "/submission").then().statusCode(200).extract().path("plan.need");
        assertThat(need).isEqualTo(sent.get(number - 1));
      }
      At.therapist().queryParam("number", sent.size() + 1).get(path() + "/submission").then().statusCode(400);
    }

    private String path() {
      return "/api/v1/training-plans/" + id;
    }
  }
}
