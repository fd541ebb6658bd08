package dk.samspor.referral.trainingplan;

import static dk.samspor.referral.trainingplan.PlanLetters.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.testing.CountedLine;
import dk.samspor.referral.At;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How often the hot calls go to the database, and with what: every trip costs the ward's system as much as the work itself.
 *
 * <p>What is read takes three statements, the setting of the caller's authorities among them. Three more carry no question and
 * touch no row: BEGIN rides along with the first, the change of role with the last, and COMMIT is a fourth trip.
 */
@QuarkusTest
@TestProfile(RoundTripsTest.Heard.class)
class RoundTripsTest {

  /** From then on the driver sends a statement it has prepared, and asks nothing about it first. */
  private static final int UNTIL_WARM = 20;

  /** With lines on which every statement is written down. */
  public static final class Heard implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.datasource.jdbc.additional-jdbc-properties.socketFactory", CountedLine.class.getName());
    }
  }

  /** Who asks and whether it is a repeat, the letter, the card, the plan, the journal, the commit. */
  @Test
  void a_plan_is_received_in_six_round_trips() {
    warm(RoundTripsTest::send);
    assertThat(CountedLine.tripsOfRequests()).isPositive().isLessThanOrEqualTo(6);
  }

  @Test
  void a_worklist_is_read_by_three_statements_in_four_round_trips() {
    send();
    warm(() -> At.therapist().queryParam("limit", 200).get("/api/v1/worklist").then().statusCode(200));
    assertThreeStatements("desk");
  }

  @Test
  void a_citizens_overview_is_read_by_three_statements_in_four_round_trips() {
    send();
    warm(() -> At.therapist().body("{\"cpr\": \"" + PlanLetters.CPR + "\"}").post("/api/v1/citizens/overview").then().statusCode(200));
    assertThreeStatements("citizen_card");
  }

  @Test
  void citizens_are_searched_by_name_by_three_statements_in_four_round_trips() {
    send();
    warm(() -> At.therapist().body("{\"name\": \"prøve\"}").post("/api/v1/citizens/search").then().statusCode(200));
    assertThreeStatements("citizens_by_name");
  }

  @Test
  void a_history_is_read_in_four_round_trips() {
    String plan = At.ward().body(aPlan().toString()).post(TrainingPlanWayTest.PLANS).path("id");
    warm(() -> At.therapist().get("/api/v1/cases/" + plan + "/history").then().statusCode(200));
    assertThat(CountedLine.tripsOfRequests()).isPositive().isLessThanOrEqualTo(4);
  }

  /** Who asks, what is asked for, what was looked at. */
  private static void assertThreeStatements(String read) {
    Map<Boolean, List<String>> said = CountedLine.statementsOfRequests().stream().collect(Collectors.partitioningBy(RoundTripsTest::onlyKeepsOrder));
    assertThat(said.get(false)).hasSize(3).satisfiesExactly(asks -> assertThat(asks).contains("set_config('samspor.authorities'"),
        reads -> assertThat(reads).contains(read), looked -> assertThat(looked).contains("insert into audit"));
    assertThat(said.get(true)).hasSize(3).first().isEqualTo("BEGIN");
    assertThat(CountedLine.statementsOfRequests()).last().isEqualTo("COMMIT");
    assertThat(CountedLine.tripsOfRequests()).isEqualTo(4);
  }

  private static boolean onlyKeepsOrder(String statement) {
    return List.of("BEGIN", "COMMIT").contains(statement) || statement.startsWith("set local role ");
  }

  private static void warm(Runnable call) {
    for (int i = 0; i < UNTIL_WARM; i++) {
      call.run();
    }
    CountedLine.begin();
    call.run();
  }

  private static void send() {
    At.ward().body(aPlan().toString()).post(TrainingPlanWayTest.PLANS).then().statusCode(201);
  }
}
