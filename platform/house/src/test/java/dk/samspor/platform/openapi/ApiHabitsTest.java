package dk.samspor.platform.openapi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiHabitsTest {

  @Test
  void an_act_on_a_case_shows_its_headers_and_every_code_it_may_answer_with() {
    api().body("paths.'/api/v1/parcels/{id}/open'.post.parameters.name", hasItems("Idempotency-Key", "If-Match"))
        .body("paths.'/api/v1/parcels/{id}/open'.post.responses.'412'.description", is("STALE_VERSION"))
        .body("paths.'/api/v1/parcels/{id}/open'.post.responses.'409'.description", containsString("ACT_NOT_ALLOWED"))
        .body("paths.'/api/v1/parcels/{id}/open'.post.responses.'404'.content.'application/problem+json'.example.title",
            is("There is no such thing."))
        .body("paths.'/api/v1/parcels/{id}/open'.post.description", containsString("RECEIVER"));
  }

  @Test
  void a_service_lists_its_own_codes_where_it_names_them() {
    api().body("paths.'/api/v1/parcels'.post.responses.'409'.description", containsString("LABEL_TAKEN"));
  }

  @Test
  void what_is_created_is_said_to_be_created() {
    api().body("paths.'/api/v1/parcels'.post.responses", hasKey("201")).body("paths.'/api/v1/parcels'.post.responses", not(hasKey("200")));
  }

  @Test
  void what_answers_nothing_is_not_said_to_create() {
    api().body("paths.'/api/v1/parked-cases/{caseId}/redrive'.post.responses", hasKey("204"))
        .body("paths.'/api/v1/parked-cases/{caseId}/redrive'.post.responses", not(hasKey("201")));
  }

  @Test
  void a_read_asks_for_no_key() {
    api().body("paths.'/api/v1/parcels'.get.parameters.name", not(hasItems("Idempotency-Key")))
        .body("paths.'/api/v1/parcels'.get.responses", not(hasKey("412")));
  }

  @Test
  void every_role_is_an_alternative_and_what_nobody_may_use_names_none() {
    api().body("paths.'/api/v1/parcels/{id}/open'.post.security.token", contains(List.of("HOSPITAL"), List.of("THERAPIST")))
        .body("paths.'/api/v1/parcels/{id}/open'.post.'x-samspor-parts'", contains("RECEIVER"))
        .body("paths.'/api/v1/parcels/forgotten'.get", not(hasKey("security")));
  }

  private static ValidatableResponse api() {
    return RestAssured.given().accept("application/json").get("/q/openapi?format=json").then().statusCode(200);
  }
}
