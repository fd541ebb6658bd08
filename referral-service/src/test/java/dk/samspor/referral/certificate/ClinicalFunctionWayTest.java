package dk.samspor.referral.certificate;

import static dk.samspor.referral.certificate.Asked.ADVICE;
import static dk.samspor.referral.certificate.Asked.CERTIFICATES;
import static dk.samspor.referral.certificate.Asked.CPR;
import static dk.samspor.referral.certificate.Asked.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.platform.identity.Cpr;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import dk.samspor.referral.Meeting;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The coordinator's advice, LÆ 271 to the clinical function, the invitation, and LÆ 275 back [D table 8]. */
@QuarkusTest
class ClinicalFunctionWayTest {

  @Inject
  Books books;

  @Inject
  Meeting meeting;

  @Inject
  CitizenVault vault;

  @Test
  void la_271_is_sent_on_the_coordinators_advice_only() {
    At.caseWorker().body(Asked.aRequest(Meeting.aTeamCase()).replace("LAE_261", "LAE_271")).post(CERTIFICATES)
        .then().statusCode(400).body("violations[0].field", is("form"));
    String advice = advice(Meeting.aTeamCase());
    String id = Asked.ofTheClinicalFunction(advice);
    At.clinic().get(CERTIFICATES + "/" + id).then().statusCode(200).body("form", is("LAE_271")).body("asksFor", is("LAE_275"))
        .body("clinicalRegion", is("1083")).body("citizen.cpr", is(CPR)).body("due", is("2015-04-09"));
    At.coordinator().get(ADVICE + "/" + advice).then().statusCode(200).body("status", is("REQUESTED")).body("allowedActions", contains("FETCH_JOURNAL"));
    Asked.requestOn(At.caseWorker(), advice).then().statusCode(409).body("code", is("ACT_NOT_ALLOWED"));
  }

  @Test
  void the_municipality_may_decide_against_the_examination_and_the_coordinator_reads_why() {
    String advice = advice(Meeting.aTeamCase());
    Asked.on(ADVICE, At.caseWorker(), advice, "decline", """
        {"reason": "DESCRIBED_OTHERWISE", "text": "Epikrisen fra smerteklinikken er kommet."}""").then().statusCode(200)
        .body("status", is("DECLINED")).body("allowedActions", empty());
    At.coordinator().get(ADVICE + "/" + advice).then().body("declineReason", is("DESCRIBED_OTHERWISE"))
        .body("declineText", is("Epikrisen fra smerteklinikken er kommet."));
    assertThat(books.facts(advice, "ClinicalExaminationDeclined")).singleElement().asString()
        .contains("DESCRIBED_OTHERWISE").doesNotContain("Epikrisen");
    Asked.requestOn(At.caseWorker(), advice).then().statusCode(409);
  }

  @Test
  void a_hospital_journal_is_fetched_with_the_citizens_power_of_attorney_and_a_secretarys_access_is_recorded_too() {
    String advice = advice(Meeting.aTeamCase());
    String journal = "{\"hospital\": \"OUH, neurologi\", \"powerOfAttorneyOn\": \"%s\", \"purpose\": \"Sagen er tynd.\", \"onBehalfOf\": \"Henrik\"}";
    Asked.on(ADVICE, At.coordinator(), advice, "journals", journal.formatted("2015-03-11")).then().statusCode(400);
    Asked.on(ADVICE, At.coordinator(), advice, "journals", "{\"hospital\": \"OUH\", \"purpose\": \"Sagen er tynd.\"}").then().statusCode(400);
    Asked.on(ADVICE, At.caseWorker(), advice, "journals", journal.formatted("2015-03-09")).then().statusCode(403);
    Asked.on(ADVICE, At.clinic(), advice, "journals", journal.formatted("2015-03-09")).then().statusCode(200)
        .body("journals[0].by", is("vibeke")).body("journals[0].onBehalfOf", is("Henrik")).body("journals[0].powerOfAttorneyOn", is("2015-03-09"));
  }

  @Test
  void advice_that_comes_twice_is_one_to_follow() {
    String teamCase = Meeting.aTeamCase();
    advice(teamCase);
    meeting.advises(teamCase, "2", citizen(), "0461", "1083");
    await().atMost(Duration.ofSeconds(20)).until(() -> 2 == ((Number) books.one(
        "select max(seq) from inbox where case_id = cast(?1 as uuid)", teamCase)).intValue());
    assertThat(meeting.advices(teamCase)).isEqualTo(1);
  }

  @Test
  void advice_about_one_citizen_does_not_open_an_examination_of_another() {
    String advice = advice(Meeting.aTeamCase());
    Asked.on(ADVICE, At.caseWorker(), advice, "request", """
        {"citizen": {"cpr": "0301609990", "name": "En Anden"}, "question": "Er behandlingen udtømt?", "caseWorkerView": "Mødestabil.",
         "citizenView": "Jeg kan strikke."}""").then().statusCode(409).body("code", is("CITIZEN_DIFFERS"));
    At.caseWorker().get(ADVICE + "/" + advice).then().body("status", is("ADVISED"));
  }

  @Test
  void an_appointment_within_fourteen_days_needs_no_word_to_the_case_worker_first() {
    String id = requested();
    act(At.clinic(), id, "invite", appointment("2015-03-24")).then().statusCode(200).body("status", is("INVITED"))
        .body("invitation.appointment", is("2015-03-24")).body("invitation.caseWorkerToldOn", nullValue());
    At.caseWorker().get(CERTIFICATES + "/" + id + "/citizen-notice").then().statusCode(200).body("form", is("LAE_271"))
        .body("lines[2]", is("Du indkaldes til undersøgelse den 24. marts 2015.")); // the case worker's copy
    assertThat(books.facts(id, "InvitationPlanned")).singleElement().asString()
        .contains("\"daysAfterRequest\":14", "\"caseWorkerToldFirst\":false");
  }

  @Test
  void an_appointment_more_than_fourteen_days_after_the_request_is_told_to_the_case_worker_before_the_citizen_is_invited() {
    String id = requested();
    act(At.clinic(), id, "invite", appointment("2015-03-25")).then().statusCode(409).body("code", is("CASE_WORKER_NOT_TOLD"));
    act(At.clinic(), id, "tell-case-worker", appointment("2015-03-30")).then().statusCode(200).body("status", is("REQUESTED"));
    act(At.clinic(), id, "invite", appointment("2015-03-25")).then().statusCode(409); // told of another day
    At.caseWorker().get(CERTIFICATES + "/" + id).then().body("invitation.planned", is("2015-03-30"))
        .body("invitation.caseWorkerToldOn", is(At.TODAY)).body("invitation.appointment", nullValue());
    act(At.clinic(), id, "invite", appointment("2015-03-30")).then().statusCode(200).body("invitation.invitedOn", is(At.TODAY));
    assertThat(books.facts(id, "InvitationPlanned")).singleElement().asString()
        .contains("\"daysAfterRequest\":20", "\"caseWorkerToldFirst\":true");
  }

  @Test
  void la_275_has_a_service_item_at_the_regions_price_and_is_copied_to_the_citizens_doctor() {
    String id = requested();
    At.gp().get(CERTIFICATES + "/" + id).then().statusCode(404);
    act(clinicOn("2015-04-20"), id, "deliver-clinical", delivery(Asked.document(At.clinic(), id, 4), "THOROUGH_CLARIFICATION", "")).then().statusCode(200)
        .body("status", is("DELIVERED")).body("delivery.madeBy", is("EXTERNAL")).body("delivery.price", is(8000))
        .body("delivery.copiedTo", is("024015"));
    At.gp().get(CERTIFICATES + "/" + id).then().statusCode(200).body("delivery.assessment", notNullValue());
    assertThat(books.facts(id, "CertificateDelivered")).singleElement().asString().contains("\"form\":\"LAE_275\"",
        "\"serviceItem\":\"THOROUGH_CLARIFICATION\"", "\"price\":8000", "\"madeBy\":\"EXTERNAL\"", "\"copiedToGp\":true");
  }

  @Test
  void an_item_by_the_hour_needs_its_hours_one_by_tariff_its_amount_and_another_regions_item_is_unknown() {
    String id = requested();
    String document = Asked.document(At.clinic(), id, 4);
    act(At.clinic(), id, "deliver-clinical", delivery(document, "SOCIAL_MEDICAL_EXAMINATION", "")).then().statusCode(400)
        .body("code", is("SERVICE_ITEM_UNKNOWN"));
    act(At.clinic(), id, "deliver-clinical", delivery(document, "OTHER_BY_THE_HOUR", "")).then().statusCode(400).body("code", is("PRICE_NEEDS_MORE"));
    act(At.clinic(), id, "deliver-clinical", delivery(document, "SCANS_AND_LABORATORY", "")).then().statusCode(400);
    act(At.clinic(), id, "deliver-clinical", delivery(document, "OTHER_BY_THE_HOUR", ", \"hours\": 2.5")).then().statusCode(200)
        .body("delivery.price", is(2500.0f));
  }

  @Test
  void each_form_is_delivered_by_its_own_doctor() {
    String gps = Asked.ofTheGp();
    act(At.clinic(), gps, "deliver-clinical", delivery(UUID.randomUUID().toString(), "THOROUGH_CLARIFICATION", "")).then().statusCode(404);
    At.gp().get(CERTIFICATES + "/" + gps).then().body("allowedActions", containsInAnyOrder("DELIVER", "MARK_NOT_DELIVERABLE",
        "CANCEL", "ASK_FOR_INFORMATION", "BOOK_CONSULTATION", "ATTACH_DOCUMENT", "RECORD_SENDING", "REMIND"));
  }

  @Test
  void everybody_sees_the_own_regions_service_items() {
    At.clinic().get("/api/v1/service-items").then().statusCode(200).body("region", is("1083")).body("items.code",
        contains("SHORT_CLARIFICATION", "THOROUGH_CLARIFICATION", "GENERAL_EXAMINATION", "SCANS_AND_LABORATORY", "OTHER_BY_THE_HOUR"));
    At.on(At.TODAY, Tokens.person("per", "municipality:0851", "CASE_WORKER")).get("/api/v1/service-items").then()
        .body("region", is("1081")).body("items.price", contains(14000));
  }

  private String requested() {
    return Asked.ofTheClinicalFunction(advice(Meeting.aTeamCase()));
  }

  private String advice(String teamCase) {
    return meeting.advisesExamination(teamCase, citizen(), "0461", "1083");
  }

  private String citizen() {
    return vault.idOf(Cpr.of(CPR)).value().toString();
  }

  private static String appointment(String day) {
    return "{\"appointment\": \"" + day + "\"}";
  }

  private static String delivery(String document, String item, String more) {
    return """
        {"deliveredDate": "2015-03-10", "assessment": "Varigt nedsat kraft i højre arm. Jeg vurderer, at han kan arbejde siddende.",
         "resources": "Vedholdende.", "document": {"id": "%s", "pages": 4}, "madeBy": "EXTERNAL", "serviceItem": "%s"%s}"""
        .formatted(document, item, more);
  }

  private static RequestSpecification clinicOn(String day) {
    return At.on(day, Tokens.person("vibeke", "region:1083", "CLINICAL_FUNCTION"));
  }
}
