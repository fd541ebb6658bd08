package dk.samspor.stratification.assessment;

import static dk.samspor.stratification.assessment.TheApi.ODENSE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.testing.CountedLine;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** How often the calls a therapist waits for go to the database. */
@QuarkusTest
class AssessmentRoundTripsTest {

  private static final int UNTIL_WARM = 20;
  private static final String ASSESSMENTS = "/api/v1/assessments";
  private static final Map<String, Object> INPUTS = Map.of("complications", "SOME", "functionalImpairment", "MODERATE", "lifeAreas", List.of("WORK", "FAMILY"),
      "cognitiveImpairment", "SOME", "coordination", "SEVERAL_SECTORS", "rarity", "COMMON", "trainingNeed", "LARGE", "brainInjury", false);

  /** Who asks and whether it is a repeat, the model in force, the plan's turn, the case, the journal, the commit. */
  @Test
  void an_assessment_is_opened_and_proposed_in_seven_round_trips() {
    assertThat(trips(AssessmentRoundTripsTest::open)).isPositive().isLessThanOrEqualTo(7);
  }

  /** Who asks, the case with the caller's part in it, what was looked at, the commit. */
  @Test
  void it_is_read_in_four() {
    var one = path(open());
    assertThat(trips(() -> ODENSE.therapist().get(one))).isPositive().isLessThanOrEqualTo(4);
  }

  /** Who asks and whether it is a repeat, the case with the caller's part in it, the case, the journal, the commit. */
  @Test
  void answers_are_given_proposed_anew_and_explained_in_five() {
    var one = path(open());
    var rarity = new String[] {"RARE", "COMMON"};
    var call = new int[1];
    assertThat(trips(() -> {
      var etag = ODENSE.therapist().get(one).header("ETag");
      CountedLine.begin();
      return ODENSE.therapist().header("If-Match", etag).body(Map.of("inputs", Map.of("rarity", rarity[call[0]++ % 2]))).post(one + "/inputs");
    })).isPositive().isLessThanOrEqualTo(5);
  }

  /** Who asks, the list, what was looked at, the commit: however many there are. */
  @Test
  void a_list_of_them_is_read_in_four() {
    assertThat(trips(() -> ODENSE.therapist().get(ASSESSMENTS + "?limit=200"))).isPositive().isLessThanOrEqualTo(4);
  }

  /** One more than a list, measured: two hundred lines and what was looked at of as many citizens. */
  @Test
  void what_is_to_be_done_today_is_read_in_five() {
    assertThat(trips(() -> ODENSE.therapist().get("/api/v1/today"))).isPositive().isLessThanOrEqualTo(5);
  }

  private static int trips(Supplier<Response> call) {
    for (int i = 0; i < UNTIL_WARM; i++) call.get().then().statusCode(org.hamcrest.Matchers.lessThan(300));
    CountedLine.begin();
    call.get();
    return CountedLine.tripsOfRequests();
  }

  private static String path(Response opened) {
    return ASSESSMENTS + "/" + opened.path("id");
  }

  private static Response open() {
    return ODENSE.therapist().body(Map.of("citizen", UUID.randomUUID(), "trainingPlan", UUID.randomUUID(), "planType", "GENERAL",
        "dischargeDate", "2026-10-30", "inputs", INPUTS)).post(ASSESSMENTS);
  }
}
