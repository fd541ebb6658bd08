package dk.samspor.meeting.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import dk.samspor.meeting.certificate.Postbox.LetterFrom;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two cases became one while something was under way for the one that went: nothing of it is lost. */
@QuarkusTest
class MergedCasesTest {
  private static final LocalDate MONDAY = LocalDate.of(2015, 3, 9);

  @Inject
  Postbox post;

  @Inject
  Books books;

  private final UUID certificate = UUID.randomUUID();
  private final UUID document = UUID.randomUUID();

  @Test void a_certificate_ordered_for_the_case_that_went_lands_on_the_one_that_stays() {
    var gone = opened();
    var citizen = books.citizenOf(gone.id());
    posted(LetterFrom.odense(certificate, 1, citizen), "CertificateRequested", requested(gone));
    var stays = opened();
    merge(gone, stays);
    stays.seen().body("awaitedCertificates.request", contains(certificate.toString()));
    posted(LetterFrom.odense(certificate, 2, citizen), "CertificateDelivered", delivered(gone));
    stays.seen().body("documents.document", contains(document.toString()), "awaitedCertificates", empty());
    gone.seen().body("status", is("WITHDRAWN"), "mergedInto", is(stays.id().toString()), "documents", empty());
  }

  @Test void a_certificate_ordered_after_the_merge_by_who_knew_only_the_old_case_is_awaited_and_forgotten_where_it_belongs() {
    var gone = opened();
    var citizen = books.citizenOf(gone.id());
    var stays = opened();
    merge(gone, stays);
    posted(LetterFrom.odense(certificate, 1, citizen), "CertificateRequested", requested(gone));
    posted(LetterFrom.odense(certificate, 2, citizen), "CertificateDueMoved", "{\"teamCase\":\"%s\",\"due\":\"2015-03-25\"}".formatted(gone.id()));
    stays.seen().body("awaitedCertificates.due", contains("2015-03-25"));
    posted(LetterFrom.odense(certificate, 3, citizen), "CertificateNotDeliverable",
        "{\"form\":\"LAE_265\",\"teamCase\":\"%s\",\"reason\":\"NOT_MY_PATIENT\"}".formatted(gone.id()));
    stays.seen().body("awaitedCertificates", empty());
  }

  @Test void through_a_chain_of_two_merges_it_lands_on_the_last() {
    var first = opened();
    var citizen = books.citizenOf(first.id());
    posted(LetterFrom.odense(certificate, 1, citizen), "CertificateRequested", requested(first));
    var second = opened();
    merge(first, second);
    var third = opened();
    merge(second, third);
    posted(LetterFrom.odense(certificate, 2, citizen), "CertificateDelivered", delivered(first));
    third.seen().body("documents.document", contains(document.toString()), "awaitedCertificates", empty());
    second.seen().body("documents", empty(), "mergedInto", is(third.id().toString()));
  }

  @Test void a_case_that_is_opened_again_stands_by_itself_and_gets_its_own_letters() {
    var gone = opened();
    var citizen = books.citizenOf(gone.id());
    var stays = opened();
    merge(gone, stays);
    gone.seen();
    gone.asCaseWorker("reopen", Map.of()).statusCode(409).body("code", is("CASE_ALREADY_OPEN"));
    stays.seen();
    stays.did("withdraw", Map.of("reason", "OTHER"));
    gone.did("reopen").seen().body("mergedInto", nullValue());
    posted(LetterFrom.odense(certificate, 1, citizen), "CertificateDelivered", delivered(gone));
    gone.seen().body("documents.document", contains(document.toString()));
    stays.seen().body("documents", empty());
  }

  @Test void the_examination_that_was_advised_goes_on_and_its_refusal_is_read_where_it_is_waited_for() {
    var gone = opened().prepared().submittedTo(Street.aDay("0461", Street.TUESDAY_IN_MARCH, 1)).on(MONDAY);
    gone.asCoordinator("screen", Map.of("outcome", "POSTPONE_ADVISED", "note", "examine", "clinicalExamination", true)).statusCode(200);
    gone.did("postpone", Map.of("reasons", List.of("SPECIALIST_CERTIFICATE_NEEDED")));
    var stays = opened();
    merge(gone, stays);
    stays.seen().body("clinicalExamination.state", is("ADVISED"), "clinicalExamination.advisedOn", is("2015-03-09"));
    posted(LetterFrom.odense(certificate, 1, books.citizenOf(stays.id())), "ClinicalExaminationDeclined",
        "{\"teamCase\":\"%s\",\"reason\":\"RECENT_CERTIFICATE\"}".formatted(gone.id()));
    stays.seen().body("clinicalExamination.state", is("DECLINED"), "clinicalExamination.reason", is("RECENT_CERTIFICATE"));
  }

  @Test void marks_plan_and_receipts_go_on_and_what_the_one_that_stays_says_itself_stands() {
    var gone = opened().prepared().did("checklist", Map.of("item", "WORK_TRIAL_REPORTS", "notRelevantBecause", "never worked"))
        .did("checklist", Map.of("item", "SPECIALIST_REPORTS", "notRelevantBecause", "none needed"))
        .did("documents", Map.of("document", document.toString(), "type", "OTHER", "pages", 2, "dated", "2015-01-02"));
    Street.jointJobCentre(Street.IN_TIME, "0461").body(Map.of("item", document.toString(), "number", "2015-17"))
        .post(Street.CASES + "/" + gone.id() + "/journal").then().statusCode(200);
    gone.seen();
    var stays = opened().did("checklist", Map.of("item", "SPECIALIST_REPORTS", "notRelevantBecause", "the doctor says so"));
    merge(gone, stays);
    stays.seen().body("checklist.find { it.item == 'WORK_TRIAL_REPORTS' }.because", is("never worked"),
        "checklist.find { it.item == 'SPECIALIST_REPORTS' }.because", is("the doctor says so"));
    asked(Street.CASES + "/" + stays.id() + "/journal").body("find { it.item == '%s' }.number".formatted(document), is("2015-17"));
    asked(Street.CASES + "/" + stays.id() + "/preparation/versions").body("plan.pages", contains(12));
  }

  @Test void a_booked_consultation_is_about_the_case_that_stays() {
    var gone = opened();
    var slot = booked(gone, "10:00:00", "Is the back described?");
    var stays = opened();
    merge(gone, stays);
    slot(slot).body("status", is("BOOKED"), "teamCase", is(stays.id().toString()), "question", is("Is the back described?"));
  }

  @Test void of_two_booked_consultations_one_asks_both_questions_and_the_other_slot_is_there_for_another_case() {
    var gone = opened();
    var free = booked(gone, "10:00:00", "Is the back described?");
    var stays = opened();
    var kept = booked(stays, "11:00:00", "And the knee?");
    merge(gone, stays);
    slot(free).body("status", is("OFFERED"), "teamCase", nullValue());
    slot(kept).body("status", is("BOOKED"), "question", containsString("the knee"), "question", containsString("the back"));
  }

  private static Walk opened() {
    return Walk.opened("0461", "1083", Street.IN_TIME, Street.open(Street.someCpr(), "FLEX_JOB"));
  }

  private void merge(Walk gone, Walk stays) {
    var letter = post.postMerge(books.citizenOf(gone.id()), books.citizenOf(stays.id()));
    await().untilAsserted(() -> assertThat(books.count("inbox where case_id = ?1", letter)).isOne());
    stays.did("merge", Map.of("duplicate", gone.id().toString()));
  }

  private static String booked(Walk walk, String at, String question) {
    String coordinator = Street.aCoordinator("1083", "Karl Testesen");
    String slot = Street.coordinator("1083", Street.IN_TIME).body(Map.of("municipality", "0461", "date", "2015-03-05", "startsAt", at,
        "minutes", 45, "form", "PHONE", "coordinator", coordinator)).post(Street.CONSULTATIONS).then().statusCode(201).extract().path("id");
    Street.caseWorker("0461", Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("teamCase", walk.id().toString(), "question", question))
        .post(Street.CONSULTATIONS + "/" + slot + "/book").then().statusCode(200);
    return slot;
  }

  private static ValidatableResponse slot(String id) {
    return asked(Street.CONSULTATIONS + "/" + id);
  }

  private static ValidatableResponse asked(String path) {
    return Street.caseWorker("0461", Street.IN_TIME).get(path).then().statusCode(200);
  }

  /** Posts and waits until the letter has had its effect, whatever that is. */
  private void posted(LetterFrom letter, String fact, String json) {
    post.post(letter, fact, json);
    await().untilAsserted(() ->
        assertThat(books.count("inbox where seq >= " + letter.caseSeq() + " and case_id = ?1", letter.certificate())).isOne());
  }

  private static String requested(Walk walk) {
    return "{\"form\":\"LAE_261\",\"asksFor\":\"LAE_265\",\"due\":\"2015-03-20\",\"teamCase\":\"%s\"}".formatted(walk.id());
  }

  private String delivered(Walk walk) {
    return ("{\"form\":\"LAE_265\",\"teamCase\":\"%s\",\"requestedDate\":\"2015-02-02\",\"deliveredDate\":\"2015-02-20\","
        + "\"leadTimeDays\":18,\"document\":\"%s\",\"pages\":4}").formatted(walk.id(), document);
  }
}
