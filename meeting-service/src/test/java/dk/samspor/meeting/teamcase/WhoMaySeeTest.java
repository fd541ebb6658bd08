package dk.samspor.meeting.teamcase;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WhoMaySeeTest {
  @Test void another_municipalitys_case_does_not_exist() {
    var id = Walk.opened().id();
    Street.caseWorker("0479", Street.IN_TIME).get(Street.CASES + "/" + id).then().statusCode(404).body("code", is("NOT_FOUND"));
    Street.caseWorker("0479", Street.IN_TIME).header("If-Match", "\"0\"").body(Street.plan()).post(Street.CASES + "/" + id + "/preparation")
        .then().statusCode(404);
    Street.caseWorker("0479", Street.IN_TIME).queryParam("limit", 200).get(Street.CASES).then().statusCode(200)
        .body("items.municipality", everyItem(is("0479")));
  }

  @Test void the_region_sees_a_case_from_its_first_submission_and_not_before() {
    var walk = Walk.opened();
    Street.coordinator("1083", Street.IN_TIME).get(Street.CASES + "/" + walk.id()).then().statusCode(404);
    walk.prepared().submittedTo(Street.aDay("0461", Street.TUESDAY_IN_MARCH, 1));
    Street.coordinator("1083", Street.IN_TIME).get(Street.CASES + "/" + walk.id()).then().statusCode(200);
    Street.coordinator("1082", Street.IN_TIME).get(Street.CASES + "/" + walk.id()).then().statusCode(404);
  }

  @Test void the_municipality_does_not_screen_its_own_case() {
    Walk.submitted().asCaseWorker("screen", Map.of("outcome", "SUFFICIENT")).statusCode(403);
  }

  @Test void an_act_on_what_somebody_else_has_changed_is_refused() {
    var walk = Walk.opened();
    var path = Street.CASES + "/" + walk.id() + "/preparation";
    Street.caseWorker("0461", Street.IN_TIME).header("If-Match", walk.etag()).body(Street.plan()).post(path).then().statusCode(200);
    Street.caseWorker("0461", Street.IN_TIME).header("If-Match", walk.etag()).body(Street.plan()).post(path).then()
        .statusCode(412).body("code", is("STALE_VERSION"));
    Street.caseWorker("0461", Street.IN_TIME).body(Street.plan()).post(path).then().statusCode(428);
  }

  @Test void a_worklist_is_narrowed_by_status_and_shows_days_left() {
    var walk = Walk.submitted();
    Street.caseWorker("0461", Street.IN_TIME).queryParam("status", "SUBMITTED").queryParam("limit", 200).get(Street.CASES).then()
        .statusCode(200).body("items.status", everyItem(is("SUBMITTED")), "items.id", hasItem(walk.id().toString()))
        .body("items.find { it.id == '" + walk.id() + "' }.deadlines[0].daysLeft", is(7));
    Street.caseWorker("0461", Street.IN_TIME).queryParam("status", "CLOSED").get(Street.CASES).then().statusCode(200)
        .body("items.id", not(hasItem(walk.id().toString())));
  }
}
