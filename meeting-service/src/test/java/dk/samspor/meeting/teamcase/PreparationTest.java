package dk.samspor.meeting.teamcase;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a case worker does before a case is sent [D 5.2]. */
@QuarkusTest
class PreparationTest {
  private static final String SHA = "a".repeat(64);

  @Test void every_version_of_the_plan_stays_readable_with_the_themes_that_changed() {
    var walk = Walk.opened().prepared();
    var again = new HashMap<>(Street.plan());
    again.put("personalResources", "Patient with others");
    again.put("ongoingTreatment", "Physiotherapy twice a week");
    walk.did("preparation", again);
    Street.caseWorker("0461", Street.IN_TIME).get(Street.CASES + "/" + walk.id() + "/preparation/versions").then().statusCode(200)
        .body("number", contains(1, 2), "by", everyItem(is("caseworker")), "writtenOn", everyItem(is("2015-03-03")),
            "[0].changed", contains("JOB_AND_EDUCATION", "SOCIAL_CONDITIONS", "HEALTH"),
            "[1].changed", contains("PERSONAL_RESOURCES", "HEALTH"), "[0].plan.health", is("Back pain"));
    Street.caseWorker("0479", Street.IN_TIME).get(Street.CASES + "/" + walk.id() + "/preparation/versions").then().statusCode(404);
  }

  @Test void a_theme_nobody_has_written_in_is_shown_and_stops_nothing() {
    var walk = Walk.opened().prepared();
    walk.seen().body("undescribedThemes", contains("PERSONAL_RESOURCES", "SUPPORT_HISTORY", "OFFERS_TAKEN_PART_IN"),
        "gaps", hasSize(0));
    walk.submittedTo(Street.aDay("0461", Street.TUESDAY_IN_MARCH, 1)).seen().body("status", is("SUBMITTED"));
  }

  @Test void documents_are_read_in_the_order_they_were_written() {
    var walk = Walk.opened().did("documents", document(UUID.randomUUID(), "2015-02-20", null))
        .did("documents", document(UUID.randomUUID(), "2014-11-03", null)).did("documents", document(UUID.randomUUID(), "2015-01-10", null));
    walk.seen().body("documents.dated", contains("2014-11-03", "2015-01-10", "2015-02-20"));
  }

  @Test void the_same_content_under_another_id_is_refused_and_the_first_one_is_named() {
    var first = UUID.randomUUID();
    var walk = Walk.opened().did("documents", document(first, "2015-02-01", SHA));
    walk.did("documents", document(first, "2015-02-01", SHA));
    walk.asCaseWorker("documents", document(UUID.randomUUID(), "2015-02-02", SHA.toUpperCase())).statusCode(409)
        .body("code", is("DOCUMENT_ALREADY_THERE"), "detail", containsString(first.toString()));
    walk.seen().body("documents", hasSize(1));
  }

  @Test void a_document_attached_by_mistake_is_taken_out_before_the_case_is_sent_and_not_afterwards() {
    var mistake = UUID.randomUUID();
    var walk = Walk.opened().prepared().did("documents", document(mistake, "2015-02-01", null));
    walk.asCaseWorker("documents/take-out", Map.of("document", UUID.randomUUID().toString(), "because", "x")).statusCode(409)
        .body("code", is("DOCUMENT_NOT_ON_CASE"));
    walk.did("documents/take-out", Map.of("document", mistake.toString(), "because", "Another citizen's"))
        .seen().body("documents", hasSize(0), "pages.total", is(12));
    walk.submittedTo(Street.aDay("0461", Street.TUESDAY_IN_MARCH, 1))
        .asCaseWorker("documents/take-out", Map.of("document", mistake.toString(), "because", "late")).statusCode(409)
        .body("code", is("ACT_NOT_ALLOWED"));
  }

  @Test void the_checklist_says_of_each_line_whether_it_is_there_missing_or_not_needed_and_why() {
    var walk = Walk.opened().prepared().did("checklist", Map.of("item", "WORK_TRIAL_REPORTS", "notRelevantBecause", "Has never worked"));
    walk.seen().body("checklist.item", contains("PREPARATORY_PLAN", "CASE_SUMMARY", "LAE_265", "SPECIALIST_REPORTS", "OTHER_CERTIFICATES",
        "WORK_TRIAL_REPORTS"), "checklist.state", contains("PRESENT", "PRESENT", "MISSING", "MISSING", "MISSING", "NOT_RELEVANT"),
        "checklist[5].because", is("Has never worked"));
    walk.did("checklist", Map.of("item", "WORK_TRIAL_REPORTS")).seen().body("checklist[5].state", is("MISSING"));
    walk.asCaseWorker("checklist", Map.of("item", "PREPARATORY_PLAN", "notRelevantBecause", "no time")).statusCode(409)
        .body("code", is("CHECKLIST_LINE_ALWAYS_NEEDED"));
  }

  @Test void the_nine_points_are_gone_through_with_the_citizen_and_it_stands_what_was_said_and_when() {
    var walk = Walk.opened();
    walk.seen().body("citizenChecklist", hasSize(9), "citizenChecklist.done", not(hasItems(true)));
    walk.did("citizen-checklist", Map.of("point", "COMPANION", "on", "2015-03-02", "said", "Her sister comes along"));
    walk.seen().body("citizenChecklist[4].point", is("COMPANION"), "citizenChecklist[4].done", is(true),
        "citizenChecklist[4].talks[0].said", is("Her sister comes along"), "citizenChecklist[4].talks[0].on", is("2015-03-02"),
        "citizenChecklist[4].talks[0].by", is("caseworker"));
    walk.asCaseWorker("citizen-checklist", Map.of("point", "COMPANION", "on", "2015-03-04", "said", "tomorrow")).statusCode(422)
        .body("code", is("TALK_NOT_YET_HELD"));
  }

  private static Map<String, Object> document(UUID id, String dated, String sha256) {
    var body = new HashMap<String, Object>(Map.of("document", id.toString(), "type", "OTHER", "pages", 3, "dated", dated));
    if (sha256 != null) {
      body.put("sha256", sha256);
    }
    return body;
  }
}
