package dk.samspor.referral.certificate;

import static dk.samspor.referral.certificate.Asked.CERTIFICATES;
import static dk.samspor.referral.certificate.Asked.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.paper.PdfFile;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a doctor may answer besides the certificate, what goes with the request, and the documents. */
@QuarkusTest
class GpAnswersTest {

  @Inject
  Books books;

  @Test
  void a_doctor_who_needs_to_know_more_asks_and_her_days_do_not_run_while_she_waits() {
    String id = Asked.ofTheGp();
    act(At.gp(), id, "ask-for-information", """
        {"text": "Hvilket arbejde er der tale om?"}""").then().statusCode(200).body("status", is("AWAITING_INFORMATION"));
    act(At.gp(), id, "deliver", delivery(UUID.randomUUID().toString(), 3)).then().statusCode(409);
    RequestSpecification later = At.on("2015-03-16", Tokens.person("jonas", "municipality:0461", "CASE_WORKER"));
    act(later, id, "give-information", """
        {"text": "Lagerarbejde med løft til 15 kg."}""").then().statusCode(200).body("status", is("REQUESTED"))
        .body("due", is("2015-04-15")).body("information.asked", is("Hvilket arbejde er der tale om?"))
        .body("information.given", is("Lagerarbejde med løft til 15 kg."));
    assertThat(books.facts(id, "CertificateDueMoved")).singleElement().asString().contains("2015-04-15").doesNotContain("Lager");
    assertThat(books.facts(id, "CertificateInformationAsked")).hasSize(1);
  }

  @Test
  void a_doctor_may_say_not_my_patient_or_did_not_attend() {
    for (String reason : new String[] {"NOT_MY_PATIENT", "DID_NOT_ATTEND"}) {
      act(At.gp(), Asked.ofTheGp(), "not-deliverable", "{\"reason\": \"" + reason + "\"}").then().statusCode(200)
          .body("status", is("NOT_DELIVERABLE")).body("allowedActions", empty());
    }
  }

  @Test
  void la_262_goes_with_la_261_and_asks_the_citizen_to_book() throws Exception {
    String id = Asked.ofTheGp();
    At.caseWorker().get(CERTIFICATES + "/" + id + "/citizen-notice").then().statusCode(200).body("form", is("LAE_262"))
        .body("date", is(At.TODAY)).body("lines[0]", is("Kære Lonni Prøve")).body("lines[1]", containsString("Odense Kommune"))
        .body("lines[1]", containsString("Lægehuset ved Brovej")).body("lines[2]", containsString("bestille tid"));
    byte[] paper = At.caseWorker().accept("application/pdf").get(CERTIFICATES + "/" + id + "/citizen-notice/pdf").then().statusCode(200)
        .contentType("application/pdf").extract().asByteArray();
    assertThat(PdfFile.pagesOf(paper)).isEqualTo(1);
    assertThat(new PDFTextStripper().getText(Loader.loadPDF(paper)).replaceAll("\\s+", " ")).contains("LÆ 262", "Kære Lonni Prøve", "bestille tid", "10. marts 2015");
  }

  @Test
  void the_channel_is_the_practices_own_and_the_status_is_followed_whichever_it_is() {
    String id = Asked.ofTheGp();
    At.caseWorker().get(CERTIFICATES + "/" + id).then().body("sending.channel", is("MEDCOM")).body("sending.status", is("QUEUED"));
    act(At.caseWorker(), id, "sending", "{\"status\": \"FAILED\"}").then().statusCode(200).body("sending.status", is("FAILED"));
    act(At.gp(), id, "sending", "{\"status\": \"RECEIVED\"}").then().statusCode(403);
    act(At.caseWorker(), id, "sending", "{\"status\": \"SENT\", \"channel\": \"LETTER\"}").then().statusCode(200)
        .body("sending.channel", is("LETTER")).body("sending.on", is(At.TODAY));
  }

  @Test
  void the_certificate_is_due_fourteen_days_after_the_consultation_once_it_is_booked() {
    String id = Asked.ofTheGp();
    act(At.gp(), id, "consultation", "{\"date\": \"2015-03-09\"}").then().statusCode(400).body("code", is("CONSULTATION_BEFORE_REQUEST"));
    act(At.gp(), id, "consultation", "{\"date\": \"2015-03-18\"}").then().statusCode(200).body("consultation", is("2015-03-18"))
        .body("due", is("2015-04-01"));
  }

  @Test
  void a_case_worker_can_remind_and_everybody_sees_how_often() {
    String id = Asked.ofTheGp();
    act(At.caseWorker(), id, "remind", "{}").then().statusCode(200).body("reminders.number", is(1)).body("reminders.last", is(At.TODAY));
    At.gp().get(CERTIFICATES + "/" + id).then().body("reminders.number", is(1));
    assertThat(books.facts(id, "CertificateReminded")).hasSize(1);
  }

  @Test
  void hints_stand_beside_request_and_certificate_and_stop_nothing() {
    String id = At.caseWorker().body(Asked.aRequest(UUID.randomUUID().toString()).replace("Hvilke skånehensyn er varige?", "LÆ 265 ønskes."))
        .post(CERTIFICATES).then().statusCode(201).body("hints.request.code", hasItem("QUESTION_NOT_CONCRETE"))
        .body("hints.request.because", hasItem("LÆ 265 ønskes.")).extract().path("id");
    act(At.gp(), id, "deliver", delivery(Asked.document(At.gp(), id, 3), 3).replace("Kan arbejde siddende.", "Jeg anbefaler fleksjob."))
        .then().statusCode(200).body("hints.delivery.code", hasItems("OUTCOME_RECOMMENDED", "ASSESSMENT_THIN"));
  }

  @Test
  void texts_can_be_checked_before_they_are_sent() {
    At.caseWorker().body("{\"question\": \"Er hun berettiget til førtidspension?\"}").post("/api/v1/certificate-hints/request").then()
        .statusCode(200).body("hints.code", hasItem("QUESTION_ASKS_FOR_OUTCOME"));
    At.gp().body("{\"assessment\": \"Se tidligere attest.\"}").post("/api/v1/certificate-hints/certificate").then()
        .statusCode(200).body("hints.code", hasItem("ONLY_EARLIER_CERTIFICATE"));
  }

  @Test
  void a_pdf_is_kept_with_its_checksum_and_its_pages_and_read_as_it_came() {
    String id = Asked.ofTheGp();
    byte[] pdf = Asked.pdf(3);
    String document = Asked.attach(At.gp(), id, pdf).then().statusCode(200).body("pages", is(3)).body("size", is(pdf.length))
        .body("sha256", notNullValue()).body("from", is("practice:024015")).extract().path("id");
    act(At.gp(), id, "deliver", delivery(document, 2)).then().statusCode(400).body("code", is("PAGES_DIFFER"));
    act(At.gp(), id, "deliver", delivery(document, 3)).then().statusCode(200);
    assertThat(At.caseWorker().accept("application/pdf").get("/api/v1/documents/" + document)
        .then().statusCode(200).extract().asByteArray()).isEqualTo(pdf);
    At.caseWorker().get(CERTIFICATES + "/" + id + "/documents").then().body("id", hasItem(document));
    At.on(At.TODAY, Tokens.person("peter", "municipality:0479", "CASE_WORKER")).accept("application/pdf")
        .get("/api/v1/documents/" + document).then().statusCode(404);
  }

  @Test
  void a_certificate_is_delivered_with_a_document_of_the_doctors_own_that_lies_on_it_and_nothing_else() {
    String id = Asked.ofTheGp();
    String elsewhere = Asked.document(At.gp(), Asked.ofTheGp(), 3);
    String theCaseWorkers = Asked.document(At.caseWorker(), id, 3);
    for (String nowhere : List.of(UUID.randomUUID().toString(), elsewhere)) {
      act(At.gp(), id, "deliver", delivery(nowhere, 3)).then().statusCode(400).body("code", is("DOCUMENT_NOT_ON_CERTIFICATE"))
          .body("violations[0].field", is("document.id"));
    }
    act(At.gp(), id, "deliver", delivery(theCaseWorkers, 3)).then().statusCode(400).body("code", is("DOCUMENT_OF_ANOTHER_PARTY"));
    At.gp().get(CERTIFICATES + "/" + id).then().body("status", is("REQUESTED")).body("delivery", nullValue());
    assertThat(books.facts(id, "CertificateDelivered")).isEmpty();
  }

  @Test
  void the_team_is_told_the_checksum_so_that_it_knows_a_document_it_has_already() {
    String id = Asked.ofTheGp();
    Response document = Asked.attach(At.gp(), id, Asked.pdf(3));
    act(At.gp(), id, "deliver", delivery(document.path("id"), 3)).then().statusCode(200);
    assertThat(books.facts(id, "CertificateDelivered")).singleElement().asString()
        .contains("\"sha256\":\"" + document.path("sha256") + "\"");
  }

  @Test
  void a_document_that_is_not_what_its_type_says_is_refused_with_what_it_is() {
    String id = Asked.ofTheGp();
    Asked.attach(At.gp(), id, "PK\003\004word".getBytes(StandardCharsets.ISO_8859_1)).then().statusCode(400).body("code", is("DOCUMENT_IS_NO_PDF"))
        .body("detail", containsString("OFFICE_DOCUMENT_OR_ZIP"));
    Asked.attach(At.gp(), id, "%PDF-1.7 and then nothing".getBytes(StandardCharsets.US_ASCII)).then().statusCode(400).body("code", is("DOCUMENT_UNREADABLE"));
    Asked.attach(At.gp(), id, new byte[0]).then().statusCode(400);
    byte[] huge = java.util.Arrays.copyOf(Asked.pdf(1), 9 * 1024 * 1024);
    Asked.attach(At.gp(), id, huge).then().statusCode(413).body("code", is("DOCUMENT_TOO_LARGE"));
    At.caseWorker().get(CERTIFICATES + "/" + id + "/documents").then().body("size()", is(0));
    At.gp().get(CERTIFICATES + "/" + id).then().body("delivery", nullValue());
  }

  private static String delivery(String document, int pages) {
    return """
        {"deliveredDate": "2015-03-10", "assessment": "Kan arbejde siddende.", "citizenView": "Ønsker få timer.",
         "resources": "Vedholdende.", "document": {"id": "%s", "pages": %d}}""".formatted(document, pages);
  }
}
