package dk.samspor.reporting.figures;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.reporting.testing.Events;
import dk.samspor.reporting.testing.Postman;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A figure that changed after its month had closed is explained down to what is not in it any more. */
@QuarkusTest
class RemovedCasesTest {

  private static final String ODENSE = Tokens.person("jonas", "municipality:0461", "CASE_WORKER");
  private static final String AARHUS = Tokens.person("kirsten", "municipality:0751", "CASE_WORKER");

  @Inject Postman postman;

  @Test
  void a_case_that_went_after_its_month_closed_is_shown_as_removed_with_the_day_and_the_reason() {
    Events odense = Events.in("0461", "1083", 212);
    UUID gone = odense.id();
    postman.bring(List.of(odense.referral("TrainingPlanReceived", gone, "1989-03-02"), odense.referral("TrainingPlanReceived", odense.id(), "1989-03-03"),
        odense.referral("TrainingPlanEnteredInError", gone, "1989-06-09")));
    String question = "/api/v1/figures/cases?indicator=PLANS_RECEIVED&municipality=0461&from=1989-03-01&to=1989-03-31";
    As.caller(ODENSE).get(question).then().statusCode(200).body("size()", equalTo(2)).body("find { !it.removed }.id", notNullValue())
        .body("find { it.removed }.id", equalTo(gone.toString())).body("find { it.removed }.date", equalTo("1989-03-02"))
        .body("find { it.removed }.removed", equalTo(Map.of("on", "1989-06-09", "reason", "ENTERED_IN_ERROR", "fact", "TrainingPlanEnteredInError")));
    As.caller(ODENSE).get(question.replaceAll("1989-03", "1989-05")).then().body("size()", equalTo(0));
    As.caller(AARHUS).get(question).then().body("size()", equalTo(0));
  }

  @Test
  void a_miss_that_was_none_is_shown_as_removed_to_the_regions_coordinator_too() {
    Events odense = Events.in("0461", "1083", 213);
    UUID sent = odense.id();
    postman.bring(List.of(odense.meeting("TeamCaseOpened", sent, "1988-03-01", "kind", "FLEX_JOB"),
        odense.meeting("TeamCaseSubmitted", sent, "1988-03-02", "workingDaysBefore", 12, "processKind", "TEAM_MEETING"),
        odense.meeting("TeamCaseHeld", sent, "1988-03-20", "day", "1988-03-20", "processKind", "TEAM_MEETING"),
        odense.meeting("TeamCaseRecommended", sent, "1988-03-20", "processKind", "TEAM_MEETING", "type", "FLEX_JOB"),
        odense.meeting("ConclusionSent", sent, "1988-06-09", "days", 3, "date", "1988-03-23")));
    String question = "/api/v1/figures/cases?indicator=CONCLUSION_WITHIN_7_DAYS&region=1083&from=1988-03-25&to=1988-03-31";
    As.caller(Tokens.person("pia", "region:1083", "HEALTH_COORDINATOR")).get(question).then().statusCode(200).body("size()", equalTo(1))
        .body("[0].id", equalTo(sent.toString())).body("[0].judged", equalTo("NOT_JUDGED"))
        .body("[0].removed", equalTo(Map.of("on", "1988-06-09", "reason", "CHANGED", "fact", "ConclusionSent")));
    As.caller(Tokens.person("per", "region:1082", "HEALTH_COORDINATOR")).get(question.replace("1083", "1082")).then().body("size()", equalTo(0));
  }
}
