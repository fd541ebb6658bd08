package dk.samspor.referral.trainingplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import dk.samspor.referral.Stratification;
import dk.samspor.referral.trainingplan.TrainingPlan.Act;
import dk.samspor.referral.trainingplan.TrainingPlan.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Random sequences of acts over the real API and database: the answer says what the table says, every version the ward ever sent
 * is still there word for word, and the history has a line for every act that happened and none for one that was refused.
 */
@QuarkusTest
class PlanVersionsWalkTest {

  private static final int WALKS = 20;
  private static final int STEPS = 20;

  /** Weighted towards what makes versions, and what leads to the end. */
  private static final Map<Act, Integer> WEIGHTS = Map.ofEntries(Map.entry(Act.RETURN, 5), Map.entry(Act.RESUBMIT, 5),
      Map.entry(Act.ACCEPT, 4), Map.entry(Act.DECIDE_LEVEL, 3), Map.entry(Act.ALLOCATE, 4), Map.entry(Act.START, 4), Map.entry(Act.COMPLETE, 2),
      Map.entry(Act.OFFER_FIRST_CONTACT, 1), Map.entry(Act.ANSWER_LEVEL_CHANGE, 3), Map.entry(Act.FORWARD, 2), Map.entry(Act.REDACT, 2),
      Map.entry(Act.DECLINE, 1), Map.entry(Act.CANCEL, 1), Map.entry(Act.ENTER_IN_ERROR, 1));

  @Inject
  Books books;

  @Inject
  Stratification stratification;

  @Test
  void no_order_of_acts_loses_a_version_or_leads_where_the_table_does_not() {
    long seed = Long.getLong("samspor.seed", 20150310L);
    System.out.println("PlanVersionsWalkTest seed " + seed);
    Random random = new Random(seed);
    int mostVersions = 0;
    Set<Status> reached = EnumSet.noneOf(Status.class);
    Set<Act> succeeded = EnumSet.noneOf(Act.class);
    for (int walk = 0; walk < WALKS; walk++) {
      mostVersions = Math.max(mostVersions, new OneWalk(walk, random, reached, succeeded).go());
    }
    assertThat(mostVersions).as("plans were sent again and again").isGreaterThan(2);
    assertThat(reached).isEqualTo(EnumSet.allOf(Status.class));
    assertThat(succeeded).as("every act was allowed at least once").isEqualTo(WEIGHTS.keySet());
  }

  private final class OneWalk {
    private final Random random;
    private final Set<Status> reached;
    private final Set<Act> succeeded;
    private final List<String> sent = new ArrayList<>();
    private final String id;
    private int happened = 1;
    private int told;
    private boolean elsewhere;

    private OneWalk(int number, Random random, Set<Status> reached, Set<Act> succeeded) {
      this.random = random;
      this.reached = reached;
      this.succeeded = succeeded;
      ObjectNode letter = PlanLetters.aPlan(plan -> plan.put("need", need()));
      letter.withObject("/citizen").put("cpr", "%02d07609990".formatted(number + 1)); // each its own: who is forwarded moves
      id = At.ward().body(letter.toString()).post("/api/v1/training-plans").then().statusCode(201).extract().path("id");
    }

    private int go() {
      for (int step = 0; step < STEPS; step++) {
        tryOne();
      }
      everyVersionIsThere(); // what was lost on the way is lost in the end
      assertThat(lines("<>")).isEqualTo(happened);
      assertThat(lines("=")).as("a level that waited has one more line with the acceptance").isGreaterThanOrEqualTo(told);
      return sent.size();
    }

    /** Of the history, but for the levels; or of these. */
    private int lines(String than) {
      return ((Number) books.one("select count(*) from history where case_id = cast(?1 as uuid) and act " + than + " 'DECIDE_LEVEL'", id)).intValue();
    }

    /** One in four whatever the status is, so that the others lead somewhere. */
    private Act oneOf(Status status) {
      boolean any = random.nextInt(4) == 0;
      List<Act> acts = Arrays.stream(Act.values()).filter(WEIGHTS::containsKey).filter(act -> any || TrainingPlanActs.TABLE.allows(status, act))
          .flatMap(act -> Collections.nCopies(WEIGHTS.get(act), act).stream()).toList();
      return acts.get(random.nextInt(acts.size()));
    }

    private void tryOne() {
      Response before = At.ward().get(path());
      Status status = Status.valueOf(before.path("status"));
      reached.add(status);
      Act act = oneOf(status);
      if (act == Act.DECIDE_LEVEL) {
        stratificationTells();
      } else {
        tryOne(act, status, before);
      }
    }

    /** By letter, in any status; it is in the history once it was read. */
    private void stratificationTells() {
      int before = lines("=");
      switch (random.nextInt(4)) {
        case 0 -> stratification.tellsAProposal(id, "BASIC", "SPECIALISED");
        case 1 -> stratification.tellsADecision(id, "ADVANCED");
        default -> stratification.tellsADecision(id, "BASIC");
      }
      await().atMost(Duration.ofSeconds(20)).until(() -> lines("=") == before + 1);
      succeeded.add(Act.DECIDE_LEVEL);
      told++;
    }

    private void tryOne(Act act, Status status, Response before) {
      int versions = sent.size();
      Response answer = perform(act, before);
      boolean allowed = TrainingPlanActs.TABLE.allows(status, act);
      if (answer.statusCode() == 200) {
        assertThat(allowed).as("%s while %s", act, status).isTrue();
        happened++;
        succeeded.add(act);
        elsewhere = answer.path("homeMunicipality").equals("0479");
      } else {
        assertThat("ACT_NOT_ALLOWED".equals(answer.path("code"))).as("%s while %s: %s", act, status, answer.asString()).isEqualTo(!allowed);
        while (sent.size() > versions) {
          sent.removeLast(); // the letter was not taken
        }
        assertThat(At.ward().get(path()).header("ETag")).isEqualTo(before.header("ETag"));
      }
    }

    private Response perform(Act act, Response before) {
      String etag = before.header("ETag");
      return switch (act) {
        case RETURN -> post(therapist(), etag, "return", "{\"reasons\": [\"OTHER\"], \"text\": \"Mangler.\"}");
        case RESUBMIT -> post(At.ward(), etag, "resubmit", resubmission());
        case ACCEPT -> post(therapist(), etag, "accept", "{}");
        case OFFER_FIRST_CONTACT -> post(therapist(), etag, "first-contact", "{\"date\": \"2015-03-10\"}");
        case START -> post(therapist(), etag, "start", "{\"date\": \"2015-03-10\"}");
        case DECLINE -> post(therapist(), etag, "decline", "{\"reason\": \"OTHER\"}");
        case CANCEL -> post(At.ward(), etag, "cancel", "{\"text\": \"Opereres igen.\"}");
        case ENTER_IN_ERROR -> post(At.ward(), etag, "enter-in-error", "{\"reason\": \"SENT_TWICE\"}");
        case ALLOCATE -> post(therapist(), etag, "allocate", "{\"providerKind\": \"OWN_CENTRE\", \"providerName\": \"Centret\"}");
        case COMPLETE -> post(therapist(), etag, "complete", "{\"date\": \"2015-03-10\"}");
        case FORWARD -> post(therapist(), etag, "forward", "{\"municipality\": \"%s\", \"reason\": \"MOVED\"}".formatted(elsewhere ? "0461" : "0479"));
        case ANSWER_LEVEL_CHANGE -> post(At.ward(), etag, "level-change", "{\"agreed\": " + random.nextBoolean() + "}");
        case REDACT -> post(At.ward(), etag, "redact", "{\"reason\": \"NOT_NECESSARY\", \"fields\": [\"CONTACT\"]}");
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
        String need = therapist().queryParam("number", number).get(path() + "/submission").then().statusCode(200).extract().path("plan.need");
        assertThat(need).isEqualTo(sent.get(number - 1));
      }
      therapist().queryParam("number", sent.size() + 1).get(path() + "/submission").then().statusCode(400);
    }

    /** Of the municipality that has the plan now. */
    private RequestSpecification therapist() {
      return elsewhere ? At.therapistElsewhere() : At.therapist();
    }

    private String path() {
      return "/api/v1/training-plans/" + id;
    }
  }
}
