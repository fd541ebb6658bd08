package dk.samspor.meeting.teamcase;

import static org.hamcrest.Matchers.is;

import dk.samspor.meeting.Street;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Some job centres serve several municipalities (domain/05): nobody guesses for which. */
@QuarkusTest
class JointJobCentreTest {

  @Test void a_job_centre_for_two_municipalities_says_for_which_it_opens_a_case() {
    var body = new HashMap<>(Street.open(Street.someCpr(), "FLEX_JOB"));
    Street.jointJobCentre(Street.IN_TIME, "0461", "0479").body(body).post(Street.CASES).then().statusCode(400)
        .body("code", is("AUTHORITY_REQUIRED"));
    body.put("municipality", "0479");
    Street.jointJobCentre(Street.IN_TIME, "0461", "0479").body(body).post(Street.CASES).then().statusCode(201)
        .body("municipality", is("0479"));
  }

  @Test void it_says_for_which_it_plans_a_meeting_day() {
    var body = new HashMap<String, Object>(Map.of("date", "2015-03-17", "capacity", 4));
    Street.jointJobCentre(Street.IN_TIME, "0461", "0479").body(body).post(Street.DAYS).then().statusCode(400)
        .body("code", is("AUTHORITY_REQUIRED"));
    body.put("municipality", "0479");
    Street.jointJobCentre(Street.IN_TIME, "0461", "0479").body(body).post(Street.DAYS).then().statusCode(201)
        .body("municipality", is("0479"));
  }
}
