package dk.samspor.referral.physiotherapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.testing.Tokens;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Free physiotherapy (health act §140a): a doctor refers, the municipality pays and decides nothing about it [S]. */
@QuarkusTest
class PhysiotherapyWayTest {

  private static final String REFERRALS = "/api/v1/physiotherapy-referrals";

  @Inject
  Books books;

  @Test
  void a_referral_holds_twelve_months_and_treatment_may_start_at_once() {
    String id = refer("SEVERE_DISABILITY").then().statusCode(201).body("validFrom", is(At.TODAY)).body("validUntil", is("2016-03-09"))
        .body("status", is("RECEIVED")).extract().path("id");
    session(id, At.TODAY, "INDIVIDUAL").then().statusCode(200).body("status", is("STARTED")).body("individualSessionsThisYear", is(1));
    assertThat(books.facts(id, "PhysiotherapyStarted")).singleElement().asString().contains(At.TODAY);
    assertThat(books.facts(id, "PhysiotherapyReferred")).singleElement().asString().contains("SEVERE_DISABILITY").doesNotContain("apopleksi");
  }

  @Test
  void after_an_accident_there_is_group_one_only() {
    At.gp().body(aReferral("PROGRESSIVE_DISEASE").replace("ACQUIRED_NEUROLOGICAL", "PHYSICAL_AFTER_ACCIDENT")).post(REFERRALS).then()
        .statusCode(400).body("code", is("ACCIDENT_GIVES_GROUP_ONE_ONLY"));
    At.gp().body(aReferral("SEVERE_DISABILITY").replace("ACQUIRED_NEUROLOGICAL", "PHYSICAL_AFTER_ACCIDENT")).post(REFERRALS).then().statusCode(201);
  }

  @Test
  void more_than_twenty_individual_sessions_in_a_year_need_an_exception_report_with_three_signatures() {
    String id = id(refer("SEVERE_DISABILITY"));
    for (int session = 0; session < 20; session++) {
      session(id, At.TODAY, "INDIVIDUAL").then().statusCode(200);
    }
    session(id, At.TODAY, "INDIVIDUAL").then().statusCode(409).body("code", is("EXCEPTION_REPORT_REQUIRED"));
    session(id, At.TODAY, "TEAM").then().statusCode(200);
    fileReport(id).then().statusCode(200).body("exceptionReports[0].doctorSignedOn", nullValue());
    session(id, At.TODAY, "INDIVIDUAL").then().statusCode(409); // two signatures are not three
    act(At.gp(), id, "sign-exception-report", "{}").then().statusCode(200).body("exceptionReports[0].doctorSignedOn", is(At.TODAY));
    session(id, At.TODAY, "INDIVIDUAL").then().statusCode(200).body("individualSessionsThisYear", is(21));
    assertThat(books.facts(id, "ExceptionReportSent")).hasSize(1);
  }

  @Test
  void the_count_begins_anew_with_each_year_of_the_referral() {
    String id = id(refer("SEVERE_DISABILITY"));
    for (int session = 0; session < 20; session++) {
      session(id, At.TODAY, "INDIVIDUAL").then().statusCode(200);
    }
    act(gpOn("2016-03-01"), id, "renew", "{}").then().statusCode(200).body("validUntil", is("2017-03-09"));
    session(providerOn("2016-03-09"), id, "2016-03-09", "INDIVIDUAL").then().statusCode(409); // the old year
    session(providerOn("2016-03-10"), id, "2016-03-10", "INDIVIDUAL").then().statusCode(200).body("individualSessionsThisYear", is(1));
  }

  @Test
  void with_a_progressive_disease_teams_come_first() {
    String id = id(refer("PROGRESSIVE_DISEASE"));
    session(id, At.TODAY, "INDIVIDUAL").then().statusCode(409).body("code", is("TEAMS_COME_FIRST"));
    session(id, At.TODAY, "TEAM").then().statusCode(200);
    fileReport(id).then().statusCode(200);
    act(At.gp(), id, "sign-exception-report", "{}").then().statusCode(200);
    session(id, At.TODAY, "INDIVIDUAL").then().statusCode(200);
  }

  @Test
  void a_session_outside_the_twelve_months_is_refused() {
    String id = id(refer("SEVERE_DISABILITY"));
    session(providerOn("2016-03-10"), id, "2016-03-10", "TEAM").then().statusCode(409).body("code", is("REFERRAL_NOT_VALID_THEN"));
    session(id, "2015-03-11", "TEAM").then().statusCode(400).body("code", is("DATE_IN_FUTURE"));
  }

  @Test
  void a_referral_nobody_renews_expires_the_day_after_its_last_and_can_still_be_renewed() {
    String id = id(refer("SEVERE_DISABILITY"));
    session(id, At.TODAY, "TEAM").then().statusCode(200);
    At.chore("physiotherapy-expiry", "2016-03-09");
    At.gp().get(REFERRALS + "/" + id).then().body("status", is("STARTED"));
    At.chore("physiotherapy-expiry", "2016-03-10");
    At.gp().get(REFERRALS + "/" + id).then().body("status", is("EXPIRED"));
    assertThat(books.facts(id, "PhysiotherapyExpired")).singleElement().asString().contains("\"teamSessions\":1");
    act(gpOn("2016-04-01"), id, "renew", "{}").then().statusCode(200).body("status", is("STARTED")).body("validUntil", is("2017-03-31"));
  }

  @Test
  void the_status_report_goes_to_the_doctor_who_renews_from_it() {
    String id = id(refer("SEVERE_DISABILITY"));
    providerOn("2016-02-20").get(REFERRALS + "/" + id).then().body("statusReportMissing", is(true));
    act(provider(), id, "status-report", """
        {"text": "Går bedre.", "withPatient": false}""").then().statusCode(400); // it is written with the patient
    act(providerOn("2016-02-20"), id, "status-report", """
        {"text": "Går bedre.", "withPatient": true}""").then().statusCode(200).body("statusReportMissing", is(false));
    act(gpOn("2016-02-25"), id, "renew", "{}").then().statusCode(200);
    assertThat(books.facts(id, "PhysiotherapyRenewed")).singleElement().asString().contains("\"fromStatusReport\":true", "2017-03-09");
  }

  @Test
  void next_years_status_report_does_not_erase_this_years() {
    String id = id(refer("SEVERE_DISABILITY"));
    act(providerOn("2016-02-20"), id, "status-report", "{\"text\": \"Går 100 meter.\", \"withPatient\": true}").then().statusCode(200)
        .body("earlierStatusReports", empty());
    act(gpOn("2016-02-25"), id, "renew", "{}").then().statusCode(200);
    act(providerOn("2017-02-20"), id, "status-report", "{\"text\": \"Går 400 meter.\", \"withPatient\": true}").then().statusCode(200);
    At.gp().get(REFERRALS + "/" + id).then().body("statusReport", is("Går 400 meter.")).body("statusReportOn", is("2017-02-20"))
        .body("earlierStatusReports.text", contains("Går 100 meter.")).body("earlierStatusReports.writtenOn", contains("2016-02-20"));
  }

  @Test
  void the_citizen_chooses_the_provider_freely_and_again_and_who_is_not_chosen_sees_nothing() {
    String id = id(refer("SEVERE_DISABILITY"));
    RequestSpecification other = At.on(At.TODAY, Tokens.person("bo", "provider:nyborg-fys", "PROVIDER"));
    other.get(REFERRALS + "/" + id).then().statusCode(404);
    act(At.gp(), id, "choose-provider", "{\"providerId\": \"nyborg-fys\"}").then().statusCode(200).body("providerId", is("nyborg-fys"))
        .body("status", is("RECEIVED")).body("validUntil", is("2016-03-09"));
    provider().get(REFERRALS + "/" + id).then().statusCode(404);
    session(At.on(At.TODAY, Tokens.person("bo", "provider:nyborg-fys", "PROVIDER")), id, At.TODAY, "TEAM").then().statusCode(200)
        .body("status", is("STARTED"));
    act(At.gp(), id, "choose-provider", "{\"providerId\": \"odense-fys\"}").then().statusCode(200).body("status", is("STARTED")); // also later
    session(id, At.TODAY, "TEAM").then().statusCode(200).body("teamSessionsThisYear", is(2));
  }

  @Test
  void the_physiotherapist_is_asked_once_for_the_status_report_as_the_year_nears_its_end() {
    String id = id(refer("SEVERE_DISABILITY"));
    session(id, "2015-03-10", "TEAM").then().statusCode(200);
    At.chore("physiotherapy-status-reports", "2016-02-07"); // it ends on 9 March: 31 days
    assertThat(books.facts(id, "StatusReportAskedFor")).isEmpty();
    At.chore("physiotherapy-status-reports", "2016-02-08");
    At.chore("physiotherapy-status-reports", "2016-02-09");
    assertThat(books.facts(id, "StatusReportAskedFor")).containsExactly("{\"validUntil\":\"2016-03-09\"}");
    String today = providerOn("2016-02-10").get("/api/v1/today").then().statusCode(200).extract().asString();
    assertThat(today).contains(id, "WRITE_STATUS_REPORT");
    act(providerOn("2016-02-20"), id, "status-report", "{\"text\": \"Går bedre.\", \"withPatient\": true}").then().statusCode(200);
    assertThat(providerOn("2016-02-21").get("/api/v1/today").then().extract().asString()).doesNotContain(id);
  }

  @Test
  void a_statement_by_law_answers_a_concrete_request_and_where_the_patient_did_not_know_she_is_told() {
    String id = id(refer("SEVERE_DISABILITY"));
    act(At.gp(), id, "disclose", "{\"basis\": \"HEALTH_ACT_43_2_1\", \"purpose\": \"Erklæring.\"}").then().statusCode(400)
        .body("code", is("REQUEST_DATE_REQUIRED"));
    act(At.gp(), id, "disclose", "{\"basis\": \"HEALTH_ACT_43_2_1\", \"requestedOn\": \"2015-03-05\", \"purpose\": \"Erklæring.\"}").then()
        .statusCode(200).body("disclosures[0].requestedOn", is("2015-03-05")).body("allowedActions", not(hasItem("TELL_CITIZEN")));
    act(At.gp(), id, "tell-citizen", "{}").then().statusCode(409).body("code", is("NOTHING_TO_TELL_THE_CITIZEN"));
    act(At.gp(), id, "disclose", "{\"basis\": \"HEALTH_ACT_43_2_2\", \"purpose\": \"Fare for fald.\"}").then().statusCode(200)
        .body("disclosures[1].citizenToBeTold", is(true)).body("allowedActions", hasItem("TELL_CITIZEN"));
    act(At.gp(), id, "tell-citizen", "{}").then().statusCode(200).body("disclosures[1].citizenToldOn", is(At.TODAY))
        .body("disclosures[1].citizenToBeTold", is(false));
  }

  @Test
  void the_municipality_does_not_see_a_referral_nobody_passed_on() {
    String id = id(refer("SEVERE_DISABILITY"));
    At.caseWorker().get(REFERRALS + "/" + id).then().statusCode(404);
    act(At.gp(), id, "disclose", """
        {"basis": "CONSENT", "purpose": "Generel aftale."}""").then().statusCode(400).body("code", is("CONSENT_DATE_REQUIRED"));
    act(At.gp(), id, "disclose", """
        {"basis": "CONSENT", "consentOn": "2015-03-09", "purpose": "Generel aftale."}""").then().statusCode(200);
    At.caseWorker().get(REFERRALS + "/" + id).then().statusCode(200).body("disclosures.basis", contains("CONSENT"));
    act(At.gp(), id, "withdraw-consent", "{}").then().statusCode(200).body("disclosures[0].withdrawnOn", is(At.TODAY));
    At.caseWorker().get(REFERRALS + "/" + id).then().statusCode(404);
    act(At.gp(), id, "withdraw-consent", "{}").then().statusCode(409).body("code", is("NO_CONSENT_TO_WITHDRAW"));
  }

  @Test
  void a_concrete_request_for_supervision_is_answered_without_consent_and_its_basis_is_kept() {
    String id = id(refer("SEVERE_DISABILITY"));
    act(At.gp(), id, "disclose", """
        {"basis": "HEALTH_ACT_43_2_3", "purpose": "Kommunens tilsyn, brev af 5. marts."}""").then().statusCode(200)
        .body("disclosures.basis", contains("HEALTH_ACT_43_2_3")).body("disclosures[0].consentOn", nullValue());
    At.caseWorker().get(REFERRALS + "/" + id).then().statusCode(200);
  }

  @Test
  void nothing_a_municipality_does_delays_or_changes_the_referral() {
    String id = id(refer("SEVERE_DISABILITY"));
    act(At.gp(), id, "disclose", """
        {"basis": "HEALTH_ACT_43_2_3", "purpose": "Tilsyn."}""").then().statusCode(200);
    Response before = At.gp().get(REFERRALS + "/" + id);
    act(At.caseWorker(), id, "ask", """
        {"text": "Er diagnosen dokumenteret?"}""").then().statusCode(200);
    At.gp().get(REFERRALS + "/" + id).then().body("status", is("RECEIVED")).body("validUntil", is((String) before.path("validUntil")))
        .body("group", is((String) before.path("group"))).body("allowedActions", hasItems("RECORD_SESSION", "RENEW"));
    session(id, At.TODAY, "TEAM").then().statusCode(200).body("status", is("STARTED"));
    for (String act : List.of("cancel", "renew", "choose-provider", "complete", "sessions")) {
      assertThat(act(At.caseWorker(), id, act, "{}").statusCode()).as(act).isEqualTo(403);
    }
  }

  @Test
  void another_municipality_refuses_a_citizen_only_for_both_capacity_conditions() {
    String id = At.gp().body(aReferral("SEVERE_DISABILITY").replace("\"providerId\": \"odense-fys\"", "\"providerMunicipality\": \"0479\""))
        .post(REFERRALS).then().statusCode(201).extract().path("id");
    act(At.therapistElsewhere(), id, "refuse-for-capacity", capacity(90, 90, true)).then().statusCode(409).body("code", is("WAITING_IS_NOT_LONGER"));
    act(At.therapistElsewhere(), id, "refuse-for-capacity", capacity(89, 60, true)).then().statusCode(409); // longer, but not markedly
    act(At.therapistElsewhere(), id, "refuse-for-capacity", capacity(90, 20, false)).then().statusCode(400);
    act(At.therapistElsewhere(), id, "refuse-for-capacity", capacity(90, 20, true)).then().statusCode(200).body("status", is("RECEIVED"))
        .body("providerMunicipality", nullValue());
    assertThat(books.facts(id, "CapacityRefused")).singleElement().asString().contains("\"waitingDays\":90", "\"othersWaitingDays\":20");
    act(At.gp(), id, "choose-provider", """
        {"providerId": "odense-fys"}""").then().statusCode(200).body("providerId", is("odense-fys"));
  }

  @Test
  void the_own_municipality_refuses_nobody() {
    String id = At.gp().body(aReferral("SEVERE_DISABILITY").replace("\"providerId\": \"odense-fys\"", "\"providerMunicipality\": \"0461\""))
        .post(REFERRALS).then().statusCode(201).extract().path("id");
    act(At.therapist(), id, "refuse-for-capacity", capacity(90, 20, true)).then().statusCode(409).body("code", is("ONLY_OTHERS_CITIZENS_ARE_REFUSED"));
    At.gp().get(REFERRALS + "/" + id).then().body("allowedActions", not(hasItem("EXPIRE")));
  }

  private static String capacity(int here, int elsewhere, boolean setAside) {
    return "{\"waitingDays\": " + here + ", \"othersWaitingDays\": " + elsewhere + ", \"ownCitizensSetAside\": " + setAside
        + ", \"text\": \"Holdene er fulde.\"}";
  }

  private static Response refer(String group) {
    return At.gp().body(aReferral(group)).post(REFERRALS);
  }

  private static String id(Response referred) {
    return referred.then().statusCode(201).extract().path("id");
  }

  private static String aReferral(String group) {
    return """
        {"citizen": {"cpr": "0501609990", "name": "Viggo Prøve"}, "homeMunicipality": "0461", "group": "%s", "providerId": "odense-fys",
         "diagnosisGroup": "ACQUIRED_NEUROLOGICAL", "reason": "Følger efter apopleksi."}""".formatted(group);
  }

  private static Response session(String id, String date, String kind) {
    return session(provider(), id, date, kind);
  }

  private static Response session(RequestSpecification provider, String id, String date, String kind) {
    return act(provider, id, "sessions", "{\"date\": \"" + date + "\", \"kind\": \"" + kind + "\"}");
  }

  private static Response fileReport(String id) {
    return act(provider(), id, "exception-reports", """
        {"reason": "Kan ikke træne på hold.", "physiotherapistSignedOn": "2015-03-10", "patientSignedOn": "2015-03-10"}""");
  }

  private static RequestSpecification provider() {
    return providerOn(At.TODAY);
  }

  private static RequestSpecification providerOn(String day) {
    return At.on(day, Tokens.person("ole", "provider:odense-fys", "PROVIDER"));
  }

  private static RequestSpecification gpOn(String day) {
    return At.on(day, Tokens.person("karen", "practice:024015", "GP"));
  }

  private static Response act(RequestSpecification caller, String id, String act, String body) {
    String etag = At.gp().get(REFERRALS + "/" + id).then().statusCode(200).extract().header("ETag");
    return caller.header("If-Match", etag).body(body).post(REFERRALS + "/" + id + "/" + act);
  }
}
