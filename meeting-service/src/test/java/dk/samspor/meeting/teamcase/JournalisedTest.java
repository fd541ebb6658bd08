package dk.samspor.meeting.teamcase;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The municipality's document system says what it has journalised, and under which number. */
@QuarkusTest
class JournalisedTest {
  @Test void documents_and_letters_wait_until_the_document_system_has_journalised_them() {
    var document = UUID.randomUUID().toString();
    var walk = Walk.decided().did("documents", Map.of("document", document, "type", "WORK_TRIAL_REPORT", "pages", 3, "dated", "2015-01-10"))
        .did("conclusion/letter", Map.of("coordinatingCaseWorker", "Jonas", "contact", "phone", "whatHappensNext", "We call"));
    items(walk).body("kind", contains("DOCUMENT", "LETTER"), "number", contains(nullValue(), nullValue()));
    receipt(walk, document, "2015-1234").statusCode(200).body("[0].number", is("2015-1234"), "[0].journalisedOn", is("2015-03-17"));
    receipt(walk, document, "2015-1234").statusCode(200);
    receipt(walk, document, "2015-9999").statusCode(409).body("code", is("ALREADY_JOURNALISED"));
    receipt(walk, UUID.randomUUID().toString(), "2015-1235").statusCode(409).body("code", is("JOURNAL_ITEM_UNKNOWN"));
    Street.caseWorker("0479", Street.TUESDAY_IN_MARCH).get(Street.CASES + "/" + walk.id() + "/journal").then().statusCode(404);
  }

  private static ValidatableResponse items(Walk walk) {
    return Street.caseWorker("0461", Street.TUESDAY_IN_MARCH).get(Street.CASES + "/" + walk.id() + "/journal").then().statusCode(200);
  }

  private static ValidatableResponse receipt(Walk walk, String item, String number) {
    return Street.caseWorker("0461", Street.TUESDAY_IN_MARCH).body(Map.of("item", item, "number", number))
        .post(Street.CASES + "/" + walk.id() + "/journal").then();
  }

  @Test void the_changes_feed_names_the_document_of_each_act_and_tells_the_receipt() {
    var document = UUID.randomUUID().toString();
    var walk = Walk.opened("0420", "1083", Street.IN_TIME, Street.open(Street.someCpr(), "FLEX_JOB"))
        .did("documents", Map.of("document", document, "type", "OTHER", "pages", 3, "dated", "2015-01-10"));
    String version = walk.etag();
    Street.caseWorker("0420", Street.IN_TIME).body(Map.of("item", document, "number", "2015-17-3")).post(Street.CASES + "/" + walk.id() + "/journal")
        .then().statusCode(200);
    String mine = "items.findAll { it.document == '%s' }".formatted(document);
    await().untilAsserted(() -> Street.caseWorker("0420", Street.IN_TIME).queryParam("limit", 200).get("/api/v1/changes").then()
        .body(mine + ".act", contains("ATTACH_DOCUMENT", "JOURNALISE"), mine + ".caseId.unique()", contains(walk.id().toString())));
    walk.seen().header("ETag", is(version));
  }
}
