package dk.samspor.stratification.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.stratification.assessment.TheStreet;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScreeningNeedsTest {

  private static final Map<String, Object> FOUND = Map.of("physical", "SOME", "psychological", "LARGE", "social", "NONE", "existential", "NONE",
      "lasting", true, "cancerSpecific", false);

  private static final String NEEDS = "samspor.referral.needs";
  private static final String HOSPITAL_STAYS = "samspor.referral.hospital-stay";

  @Inject
  TheStreet street;

  @Test
  void all_four_areas_are_touched_or_it_is_no_screening() {
    var id = open(UUID.randomUUID());
    screen(id, "DIAGNOSIS", Map.of("physical", "SOME", "lasting", true, "cancerSpecific", false)).statusCode(409).body("code", equalTo("AREAS_UNTOUCHED"))
        .body("violations.field", containsInAnyOrder("inputs.psychological", "inputs.social", "inputs.existential"));
    screen(id, "DIAGNOSIS", Map.of("physical", "VERY")).statusCode(400).body("violations.field", contains("inputs.physical"));
  }

  @Test
  void a_screening_gives_the_need_with_its_explanation_and_the_day_of_the_next() {
    var id = open(UUID.randomUUID());
    screen(id, "DIAGNOSIS", FOUND).statusCode(200).body("screenings[0].need.outcome", equalTo("LARGE_BASIC"))
        .body("screenings[0].need.explanation.da", startsWith("Modellen foreslår stort behov, basal indsats. Regel 6: Behovet er mærkbart og længerevarende. (Behovspoint: 3; Længerevarende: ja; Knyttet til kræfttypen: nej)"))
        .body("screenings[0].onTime", equalTo(true)).body("nextMoment", equalTo("DURING_TREATMENT")).body("due", equalTo("2026-12-14"));
  }

  @Test
  void a_relapse_makes_a_new_screening_due_at_once_and_a_later_phase_too() {
    var id = open(UUID.randomUUID());
    screen(id, "DIAGNOSIS", FOUND).statusCode(200);
    act(id, "await", Map.of("moment", "RELAPSE")).statusCode(200).body("nextMoment", equalTo("RELAPSE")).body("due", equalTo("2026-11-02"));
    act(id, "await", Map.of("moment", "INTERVAL")).statusCode(409).body("code", equalTo("MOMENT_IS_AWAITED"));
    act(id, "phase", Map.of("phase", "LATE")).statusCode(200).body("phase", equalTo("LATE")).body("nextMoment", equalTo("PROGRESSION"));
    act(id, "phase", Map.of("phase", "EARLY")).statusCode(200).body("phase", equalTo("EARLY"));
    act(id, "close", Map.of()).statusCode(200).body("status", equalTo("CLOSED")).body("due", nullValue());
  }

  @Test
  void a_discharge_the_ward_tells_of_makes_a_new_screening_due() {
    var citizen = UUID.randomUUID();
    var id = open(citizen);
    screen(id, "DIAGNOSIS", FOUND).statusCode(200);
    street.deliverReceivedPlanOf(citizen);
    read(id).body("nextMoment", equalTo("DISCHARGE")).body("due", equalTo("2026-11-02"));
  }

  @Test
  void whoever_was_screened_at_the_discharge_is_not_screened_again_when_the_wards_plan_follows() {
    var citizen = UUID.randomUUID();
    var id = open(citizen);
    street.deliverAbout(citizen, HOSPITAL_STAYS, UUID.randomUUID(), 1, "CitizenDischarged", "{\"date\":\"2026-11-02\"}");
    read(id).body("nextMoment", equalTo("DISCHARGE"));
    screen(id, "DISCHARGE", FOUND).statusCode(200).body("nextMoment", equalTo("GP_AFTER_TREATMENT"));
    street.deliverReceivedPlanOf(citizen);
    read(id).body("nextMoment", equalTo("GP_AFTER_TREATMENT")).body("due", equalTo("2026-12-02"));
  }

  @Test
  void what_the_hospital_found_opens_a_course_and_is_not_asked_again() {
    var citizen = UUID.randomUUID();
    street.deliverAbout(citizen, NEEDS, UUID.randomUUID(), 1, "NeedsAssessed",
        "{\"moment\":\"RELAPSE_OR_PROGRESSION\",\"physical\":\"SOME\",\"psychological\":\"NONE\",\"social\":\"SPECIALISED\",\"existential\":\"NONE\"}");
    var id = courseOf(citizen);
    read(id).body("nextMoment", equalTo("RELAPSE")).body("heard.areas.physical", equalTo("SOME")).body("heard.areas.social", nullValue())
        .body("allowedActions", containsInAnyOrder("SCREEN", "AWAIT", "SET_PHASE", "CLOSE", "ENTER_IN_ERROR"));
    screen(id, "RELAPSE", Map.of("lasting", true)).statusCode(409).body("violations.field", containsInAnyOrder("inputs.social", "inputs.cancerSpecific"));
    screen(id, "RELAPSE", Map.of("physical", "LARGE", "social", "LARGE", "lasting", true, "cancerSpecific", false)).statusCode(200)
        .body("screenings[0].inputs.physical", equalTo("LARGE")).body("screenings[0].inputs.psychological", equalTo("NONE")).body("heard", nullValue());
  }

  @Test
  void what_was_heard_of_an_assessment_in_error_is_forgotten() {
    var citizen = UUID.randomUUID();
    var id = open(citizen);
    var assessment = UUID.randomUUID();
    street.deliverAbout(citizen, NEEDS, assessment, 1, "NeedsAssessed", "{\"moment\":\"DURING_TREATMENT\",\"physical\":\"SOME\"}");
    read(id).body("heard.areas.physical", equalTo("SOME")).body("nextMoment", equalTo("DIAGNOSIS"));
    street.deliverAbout(citizen, NEEDS, assessment, 2, "NeedsAssessmentEnteredInError", "{}");
    read(id).body("heard", nullValue());
  }

  @Test
  void the_days_between_screenings_are_agreed_and_no_moment_is_forgotten() {
    var agreement = new Agreements(new Parties()).on(LocalDate.of(2026, 11, 2), "0461");
    var day = LocalDate.of(2026, 11, 2);
    for (var moment : Moment.values()) assertThat(moment.nextAfter(day, agreement)).as("%s", moment).isAfter(day);
    assertThat(Moment.INTERVAL.nextAfter(day, agreement)).isEqualTo(day.plusDays(180));
  }

  @Test
  void a_course_opened_for_the_wrong_citizen_stands_in_no_figure() {
    var id = open(UUID.randomUUID());
    screen(id, "DIAGNOSIS", FOUND).statusCode(200);
    act(id, "enter-in-error", Map.of("text", "Forkert borger")).statusCode(200).body("status", equalTo("ENTERED_IN_ERROR")).body("due", nullValue());
    assertThat(street.toldAbout("samspor.stratification.needs", UUID.fromString(id), 3).getLast()).contains("\"screenings\":1").doesNotContain("Forkert");
  }

  @Test
  void a_citizen_has_one_open_course_in_a_municipality() {
    var citizen = UUID.randomUUID();
    var id = open(citizen);
    therapist().body(Map.of("citizen", citizen, "moment", "DIAGNOSIS")).post("/api/v1/needs-courses").then().statusCode(409).body("code", equalTo("NEEDS_COURSE_OPEN"));
    act(id, "close", Map.of()).statusCode(200);
    open(citizen);
  }

  private static String open(UUID citizen) {
    return therapist().body(Map.of("citizen", citizen, "moment", "DIAGNOSIS")).post("/api/v1/needs-courses").then().statusCode(201)
        .body("due", equalTo("2026-11-02")).extract().path("id");
  }

  private static String courseOf(UUID citizen) {
    String cursor = "";
    while (cursor != null) {
      var page = therapist().get("/api/v1/needs-courses?limit=200&cursor=" + cursor).then().statusCode(200).extract();
      String id = page.path("items.find { it.citizen == '" + citizen + "' }.id");
      if (id != null) return id;
      cursor = page.path("next");
    }
    throw new AssertionError("there is no course");
  }

  private static ValidatableResponse screen(String id, String moment, Map<String, Object> inputs) {
    return act(id, "screenings", Map.of("moment", moment, "inputs", inputs));
  }

  private static ValidatableResponse act(String id, String act, Object body) {
    var etag = read(id).extract().header("ETag");
    return therapist().header("If-Match", etag).body(body).post("/api/v1/needs-courses/" + id + "/" + act).then();
  }

  private static ValidatableResponse read(String id) {
    return therapist().get("/api/v1/needs-courses/" + id).then().statusCode(200);
  }

  private static RequestSpecification therapist() {
    return As.caller(Tokens.person("sygeplejerske", "municipality:0461", "THERAPIST")).header("Samspor-Business-Time", "2026-11-02");
  }
}
