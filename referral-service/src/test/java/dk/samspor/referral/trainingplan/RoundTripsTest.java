package dk.samspor.referral.trainingplan;

import static dk.samspor.referral.trainingplan.PlanLetters.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.testing.CountedLine;
import dk.samspor.referral.At;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How often the hot calls go to the database: every trip costs the ward's system as much as the work itself. */
@QuarkusTest
@TestProfile(RoundTripsTest.Counted.class)
class RoundTripsTest {

  private static final int UNTIL_WARM = 20;

  /** With lines that count. */
  public static final class Counted implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.datasource.jdbc.additional-jdbc-properties.socketFactory", CountedLine.class.getName());
    }
  }

  /** Who asks and whether it is a repeat, the letter, the card, the plan, the journal, the commit. */
  @Test
  void a_plan_is_received_in_six_round_trips() {
    for (int i = 0; i < UNTIL_WARM; i++) {
      send();
    }
    CountedLine.begin();
    send();
    assertThat(CountedLine.tripsOfRequests()).isPositive().isLessThanOrEqualTo(6);
  }

  /** Who asks, the list, what was looked at, the commit: three statements, the setting of the caller's authorities among them. */
  @Test
  void a_worklist_is_read_in_four_round_trips() {
    counted(() -> At.therapist().queryParam("limit", 200).get("/api/v1/worklist").then().statusCode(200), 4);
  }

  /** Who asks, the desk with the card, what was looked at, the commit: three statements. */
  @Test
  void a_citizens_overview_is_read_in_four_round_trips() {
    counted(() -> At.therapist().body("{\"cpr\": \"" + PlanLetters.CPR + "\"}").post("/api/v1/citizens/overview").then().statusCode(200), 4);
  }

  @Test
  void citizens_are_searched_by_name_in_four_round_trips() {
    counted(() -> At.therapist().body("{\"name\": \"prøve\"}").post("/api/v1/citizens/search").then().statusCode(200), 4);
  }

  @Test
  void a_history_is_read_in_four_round_trips() {
    String plan = At.ward().body(aPlan().toString()).post(TrainingPlanWayTest.PLANS).path("id");
    counted(() -> At.therapist().get("/api/v1/cases/" + plan + "/history").then().statusCode(200), 4);
  }

  private static void counted(Runnable call, int most) {
    send();
    for (int i = 0; i < UNTIL_WARM; i++) {
      call.run();
    }
    CountedLine.begin();
    call.run();
    assertThat(CountedLine.tripsOfRequests()).isPositive().isLessThanOrEqualTo(most);
  }

  private static void send() {
    At.ward().body(aPlan().toString()).post(TrainingPlanWayTest.PLANS).then().statusCode(201);
  }
}
