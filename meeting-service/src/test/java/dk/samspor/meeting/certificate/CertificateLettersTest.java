package dk.samspor.meeting.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Walk;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.certificate.Postbox.LetterFrom;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CertificateLettersTest {
  @Inject
  Postbox post;

  @Inject
  Books books;

  @Test void a_requested_certificate_is_awaited_and_a_delivered_one_is_attached_and_ticked() {
    var walk = Walk.opened();
    var certificate = UUID.randomUUID();
    var citizen = books.citizenOf(walk.id());
    posted(LetterFrom.odense(certificate, 1, citizen), "CertificateRequested", requested(walk.id()));
    walk.seen().body("awaitedCertificates.form", contains("LAE_265"), "deadlines.kind", contains("CERTIFICATE"),
        "checklist.find { it.item == 'LAE_265' }.awaitedUntil", is("2015-03-20"));

    var document = UUID.randomUUID();
    posted(LetterFrom.odense(certificate, 2, citizen), "CertificateDelivered", delivered(walk.id(), document));
    walk.seen().body("documents.document", contains(document.toString()), "documents[0].type", is("LAE_265"),
        "documents[0].dated", is("2015-02-20"), "awaitedCertificates", empty(), "pages.total", is(4),
        "checklist.find { it.item == 'LAE_265' }.present", is(true));
  }

  @Test void the_same_letter_twice_and_the_same_certificate_in_two_letters_are_attached_once() {
    var walk = Walk.opened();
    var certificate = UUID.randomUUID();
    var citizen = books.citizenOf(walk.id());
    var document = UUID.randomUUID();
    var letter = LetterFrom.odense(certificate, 1, citizen);
    posted(letter, "CertificateDelivered", delivered(walk.id(), document));
    post.post(letter, "CertificateDelivered", delivered(walk.id(), document));
    posted(LetterFrom.odense(certificate, 2, citizen), "CertificateDelivered", delivered(walk.id(), document));
    walk.seen().body("documents.size()", is(1));
  }

  @Test void a_certificate_that_will_not_come_is_awaited_no_longer() {
    var walk = Walk.opened();
    var certificate = UUID.randomUUID();
    var citizen = books.citizenOf(walk.id());
    posted(LetterFrom.odense(certificate, 1, citizen), "CertificateRequested", requested(walk.id()));
    posted(LetterFrom.odense(certificate, 2, citizen), "CertificateNotDeliverable",
        "{\"form\":\"LAE_265\",\"teamCase\":\"%s\",\"reason\":\"NOT_MY_PATIENT\"}".formatted(walk.id()));
    walk.seen().body("awaitedCertificates", empty());
  }

  @Test void another_municipalitys_certificate_is_not_attached() {
    var walk = Walk.opened();
    posted(LetterFrom.odense(UUID.randomUUID(), 1, books.citizenOf(walk.id())).of("0479"), "CertificateDelivered",
        delivered(walk.id(), UUID.randomUUID()));
    walk.seen().body("documents", empty());
  }

  @Test void another_citizens_certificate_is_not_attached() {
    var walk = Walk.opened();
    posted(LetterFrom.odense(UUID.randomUUID(), 1, UUID.randomUUID()), "CertificateDelivered", delivered(walk.id(), UUID.randomUUID()));
    walk.seen().body("documents", empty());
  }

  @Test void a_certificate_underway_under_the_number_that_went_is_attached() {
    var walk = Walk.opened();
    var gone = books.citizenOf(walk.id());
    merged(gone, UUID.randomUUID());
    posted(LetterFrom.odense(UUID.randomUUID(), 1, gone), "CertificateDelivered", delivered(walk.id(), UUID.randomUUID()));
    walk.seen().body("documents.size()", is(1));
  }

  @Test void the_team_case_of_a_replacement_number_becomes_the_citizens_own_and_still_has_its_name() {
    var walk = Walk.opened();
    var stays = UUID.randomUUID();
    merged(books.citizenOf(walk.id()), stays);
    walk.seen().body("citizen.id", is(stays.toString())).body("citizen.name", is("Astrid Testesen"));
    assertThat(books.count("desk where citizen_id = ?1", stays)).isPositive();
  }

  @Test void two_open_cases_of_who_became_one_citizen_both_stay_until_one_is_withdrawn() {
    var one = Walk.opened();
    var other = Walk.opened();
    var stays = books.citizenOf(other.id());
    merged(books.citizenOf(one.id()), stays);
    assertThat(books.citizenOf(one.id())).isEqualTo(stays);
    one.did("withdraw", Map.of("reason", "BACK_TO_WORK"));
    other.seen().body("status", is("IN_PREPARATION"));
  }

  @Test void two_cases_of_who_became_one_citizen_are_merged_into_one_that_has_the_papers_of_both() {
    var cpr = Street.someCpr();
    var one = Walk.opened("0461", "1083", Street.IN_TIME, Street.open(Street.someCpr(), "FLEX_JOB"))
        .did("documents", Map.of("document", UUID.randomUUID().toString(), "type", "OTHER", "pages", 2, "dated", "2015-01-02"));
    var other = Walk.opened("0461", "1083", Street.IN_TIME, Street.open(cpr, "FLEX_JOB")).prepared();
    other.asCaseWorker("merge", Map.of("duplicate", one.id().toString())).statusCode(409).body("code", is("NOT_THE_SAME_CASE"));
    merged(books.citizenOf(one.id()), books.citizenOf(other.id()));
    other.did("merge", Map.of("duplicate", one.id().toString())).seen().body("documents.size()", is(1), "pages.total", is(14),
        "status", is("IN_PREPARATION"));
    one.seen().body("status", is("WITHDRAWN"));
    assertThat(books.told(one.id()).getLast()).isEqualTo("TeamCaseWithdrawn {\"reason\":\"DUPLICATE\"}");
    Street.caseWorker("0461", Street.IN_TIME).body(Street.open(cpr, "FLEX_JOB")).post(Street.CASES).then().statusCode(409)
        .body("code", is("CASE_ALREADY_OPEN"));
  }

  private void merged(UUID gone, UUID stays) {
    var letter = post.postMerge(gone, stays);
    await().untilAsserted(() -> assertThat(books.count("inbox where case_id = ?1", letter)).isOne());
  }

  @Test void a_certificate_for_an_unknown_or_finished_case_holds_nothing_up() {
    var over = Walk.concluded().did("close");
    var citizen = books.citizenOf(over.id());
    var unknown = LetterFrom.odense(UUID.randomUUID(), 1, citizen);
    var late = LetterFrom.odense(UUID.randomUUID(), 1, citizen);
    posted(unknown, "CertificateDelivered", delivered(UUID.randomUUID(), UUID.randomUUID()));
    posted(late, "CertificateDelivered", delivered(over.id(), UUID.randomUUID()));
    over.seen().body("documents", empty());
    assertThat(books.count("dead_letter where event_id = ?1", unknown.id())).isZero();
    assertThat(books.count("dead_letter where event_id = ?1", late.id())).isZero();
  }

  @Test void a_certificate_that_comes_while_a_case_is_withdrawn_is_there_when_it_is_opened_again() {
    var walk = Walk.opened();
    var certificate = UUID.randomUUID();
    var citizen = books.citizenOf(walk.id());
    posted(LetterFrom.odense(certificate, 1, citizen), "CertificateRequested", requested(walk.id()));
    walk.seen();
    walk.did("withdraw", Map.of("reason", "BACK_TO_WORK"));
    var document = UUID.randomUUID();
    posted(LetterFrom.odense(certificate, 2, citizen), "CertificateDelivered", delivered(walk.id(), document));
    walk.seen().body("status", is("WITHDRAWN"));
    walk.did("reopen").seen().body("documents.document", contains(document.toString()), "awaitedCertificates", empty());
  }

  /** Posts and waits until the letter has had its effect, whatever that is. */
  private void posted(LetterFrom letter, String fact, String json) {
    post.post(letter, fact, json);
    await().untilAsserted(() -> assertThat(books.count("inbox where seq >= " + letter.caseSeq() + " and case_id = ?1", letter.certificate())).isOne());
  }

  private static String requested(UUID teamCase) {
    return "{\"form\":\"LAE_261\",\"asksFor\":\"LAE_265\",\"due\":\"2015-03-20\",\"teamCase\":\"%s\"}".formatted(teamCase);
  }

  private static String delivered(UUID teamCase, UUID document) {
    return ("{\"form\":\"LAE_265\",\"teamCase\":\"%s\",\"requestedDate\":\"2015-02-02\",\"deliveredDate\":\"2015-02-20\","
        + "\"leadTimeDays\":18,\"document\":\"%s\",\"pages\":4}").formatted(teamCase, document);
  }
}
