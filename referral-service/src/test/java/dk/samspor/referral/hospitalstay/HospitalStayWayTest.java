package dk.samspor.referral.hospitalstay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import dk.samspor.referral.trainingplan.PlanLetters;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Hospital notifications [R 3.2–3.3]. */
@QuarkusTest
class HospitalStayWayTest {

  private static final String STAYS = "/api/v1/hospital-stays";
  private static final String PLANS = "/api/v1/training-plans";

  @Inject
  Books books;

  @Test
  void an_admission_is_on_the_municipalitys_desk_and_answered_by_it() {
    String id = id(admit("0601609990", "2015-03-09T08:00:00Z", true));
    At.therapist().get(STAYS + "/" + id).then().statusCode(200).body("status", is("ADMITTED")).body("citizen.cpr", is("0601609990"))
        .body("admissionReport", nullValue());
    At.gp().get(STAYS + "/" + id).then().statusCode(200).body("citizen.cpr", nullValue());
    act(At.therapist(), id, "admission-report", """
        {"text": "Får hjemmehjælp hver morgen."}""").then().statusCode(200).body("admissionReportAutomatic", is(false));
    At.ward().get(STAYS + "/" + id).then().body("admissionReport", is("Får hjemmehjælp hver morgen."));
    assertThat(books.facts(id, "CitizenAdmitted")).singleElement().asString().contains("\"acute\":true").doesNotContain("0601609990");
  }

  @Test
  void a_citizen_who_is_known_in_the_municipality_is_answered_for_by_itself() {
    String plan = plan("0701609990");
    String etag = At.therapist().get(PLANS + "/" + plan).header("ETag");
    admit("0701609990", "2015-03-09T07:00:00Z", false).then().statusCode(201).body("admissionReport", nullValue()); // only received
    At.therapist().header("If-Match", etag).body("{}").post(PLANS + "/" + plan + "/accept").then().statusCode(200);
    String id = admit("0701609990", "2015-03-09T08:00:00Z", false).then().statusCode(201).body("admissionReportAutomatic", is(true))
        .body("admissionReport", containsString("genoptræningsplan")).extract().path("id");
    assertThat(books.facts(id, "AdmissionReportSent")).singleElement().asString().contains("\"automatic\":true");
  }

  @Test
  void the_municipalitys_fuller_answer_stands_beside_the_automatic_one_it_took_the_place_of() {
    String plan = plan("1501609990");
    String etag = At.therapist().get(PLANS + "/" + plan).header("ETag");
    At.therapist().header("If-Match", etag).body("{}").post(PLANS + "/" + plan + "/accept").then().statusCode(200);
    String id = admit("1501609990", "2015-03-09T08:00:00Z", false).then().statusCode(201).body("earlierAdmissionReports", empty())
        .extract().path("id");
    act(At.therapist(), id, "admission-report", "{\"text\": \"Træner to gange om ugen.\"}").then().statusCode(200);
    act(At.therapist(), id, "admission-report", "{\"text\": \"Får også hjemmepleje.\"}").then().statusCode(200);
    At.ward().get(STAYS + "/" + id).then().body("admissionReport", is("Får også hjemmepleje."))
        .body("earlierAdmissionReports.automatic", contains(true, false)).body("earlierAdmissionReports.replacedOn", contains(At.TODAY, At.TODAY))
        .body("earlierAdmissionReports[0].text", containsString("genoptræningsplan"))
        .body("earlierAdmissionReports[1].text", is("Træner to gange om ugen."));
  }

  @Test
  void the_discharge_report_is_sent_to_the_municipality_and_one_that_is_sent_again_erases_none() {
    String id = id(admit("1601609990", "2015-03-09T08:00:00Z", true));
    act(At.therapist(), id, "discharge-report", "{\"text\": \"Nej.\"}").then().statusCode(403); // the hospital's to write
    act(At.ward(), id, "discharge-report", "{\"text\": \"Går med rollator.\"}").then().statusCode(200).body("earlierDischargeReports", empty());
    At.therapist().get(STAYS + "/" + id).then().statusCode(200).body("dischargeReport", is("Går med rollator."));
    assertThat(books.facts(id, "DischargeReportSent")).singleElement().asString().contains(At.TODAY).doesNotContain("rollator");
    act(At.ward(), id, "discharge", discharged("2015-03-10T09:30:00Z")).then().statusCode(200);
    act(wardOn("2015-03-11"), id, "discharge-report", "{\"text\": \"Går med stok.\"}").then().statusCode(200).body("status", is("DISCHARGED"));
    At.therapist().get(STAYS + "/" + id).then().body("dischargeReport", is("Går med stok."))
        .body("earlierDischargeReports.text", contains("Går med rollator.")).body("earlierDischargeReports.replacedOn", contains("2015-03-11"));
    assertThat(books.facts(id, "DischargeReportSent")).hasSize(2);
  }

  @Test
  void a_hospital_learns_nothing_of_an_employment_case() {
    At.caseWorker().body("""
        {"form": "LAE_261", "teamCase": "%s", "citizen": {"cpr": "0801609990", "name": "Lonni Prøve"}, "practice": "024015",
         "question": "Hvilke skånehensyn er varige?", "caseWorkerView": "God til planlægning.", "citizenView": "Vil gerne."}"""
        .formatted(UUID.randomUUID())).post("/api/v1/certificates").then().statusCode(201);
    admit("0801609990", "2015-03-09T08:00:00Z", true).then().statusCode(201).body("admissionReport", nullValue());
  }

  @Test
  void the_discharge_has_its_time_and_cannot_be_before_the_admission() {
    String id = id(admit("0901609990", "2015-03-09T08:00:00Z", true));
    act(At.ward(), id, "ready", """
        {"date": "2015-03-09", "needs": "Toiletforhøjer."}""").then().statusCode(200).body("status", is("READY_FOR_DISCHARGE"));
    act(At.ward(), id, "discharge", discharged("2015-03-08T08:00:00Z")).then().statusCode(400).body("code", is("DISCHARGE_BEFORE_ADMISSION"));
    act(At.ward(), id, "discharge", discharged("2015-03-12T08:00:00Z")).then().statusCode(400).body("code", is("DATE_IN_FUTURE"));
    act(At.ward(), id, "discharge", discharged("2015-03-10T09:30:00Z")).then().statusCode(200).body("status", is("DISCHARGED"))
        .body("dischargedAt", is("2015-03-10T09:30:00Z")).body("epikriseDue", is("2015-03-13"));
    assertThat(books.facts(id, "CitizenDischarged")).singleElement().asString().contains("\"daysAfterReady\":1");
  }

  @Test
  void the_epikrise_is_counted_in_working_days_and_a_provisional_one_is_kept_beside_the_real_one() {
    String id = dischargedStay("1001609990");
    At.ward().queryParam("lacksEpikrise", true).queryParam("limit", 200).get(STAYS).then().body("items.id", hasItem(id));
    act(wardOn("2015-03-11"), id, "epikrise", """
        {"text": "Seneste notat.", "provisional": true}""").then().statusCode(200).body("lacksEpikrise", is(true));
    act(wardOn("2015-03-16"), id, "epikrise", """
        {"text": "Epikrise.", "provisional": false}""").then().statusCode(200).body("lacksEpikrise", is(false))
        .body("epikrises.text", contains("Seneste notat.", "Epikrise.")).body("epikrises.workingDays", contains(1, 4));
    act(wardOn("2015-03-16"), id, "epikrise", """
        {"text": "Igen.", "provisional": false}""").then().statusCode(409).body("code", is("EPIKRISE_ALREADY_SENT"));
    At.ward().queryParam("lacksEpikrise", true).queryParam("limit", 200).get(STAYS).then().body("items.id", not(hasItem(id)));
    assertThat(books.facts(id, "EpikriseSent")).hasSize(2).last().asString().contains("\"provisional\":false", "\"workingDays\":4");
  }

  @Test
  void an_epikrise_that_did_not_come_in_time_is_told_of_once_a_provisional_one_or_not() {
    String id = dischargedStay("1401609990"); // due on the 13th
    act(wardOn("2015-03-11"), id, "epikrise", "{\"text\": \"Seneste notat.\", \"provisional\": true}").then().statusCode(200);
    At.chore("epikrise-deadlines", "2015-03-13");
    assertThat(books.facts(id, "EpikriseOverdue")).isEmpty();
    At.chore("epikrise-deadlines", "2015-03-14");
    At.chore("epikrise-deadlines", "2015-03-16");
    assertThat(books.facts(id, "EpikriseOverdue")).singleElement().asString().contains("2015-03-13", "\"provisionalSent\":true");
    act(wardOn("2015-03-16"), id, "epikrise", "{\"text\": \"Epikrise.\", \"provisional\": false}").then().statusCode(200);
  }

  @Test
  void an_acute_admission_within_thirty_days_after_a_discharge_is_a_readmission_and_a_planned_one_is_not() {
    dischargedStay("1101609990");
    String planned = id(admitOn("2015-04-01", "1101609990", "2015-04-01T08:00:00Z", false));
    assertThat(books.facts(planned, "CitizenReadmitted")).isEmpty();
    String acute = id(admitOn("2015-04-09", "1101609990", "2015-04-09T08:00:00Z", true));
    assertThat(books.facts(acute, "CitizenReadmitted")).singleElement().asString().contains("\"daysSinceDischarge\":30");
    String late = id(admitOn("2015-04-10", "1101609990", "2015-04-10T08:00:00Z", true));
    assertThat(books.facts(late, "CitizenReadmitted")).isEmpty();
  }

  @Test
  void a_complex_discharge_has_a_conference_and_a_coordinator() {
    String id = id(admit("1201609990", "2015-03-09T08:00:00Z", true));
    act(At.therapist(), id, "coordinator", """
        {"name": "Pia Holm", "phone": "+4500000000"}""").then().statusCode(200).body("coordinator", is("Pia Holm"));
    act(At.ward(), id, "conference", """
        {"wishedDate": "2015-03-13"}""").then().statusCode(200);
    assertThat(books.facts(id, "DischargeConferenceCalled")).singleElement().asString().contains("2015-03-13");
  }

  @Test
  void one_contact_is_told_of_once() {
    String body = admission("1301609990", "2015-03-09T08:00:00Z", true);
    At.ward().body(body).post(STAYS).then().statusCode(201);
    At.ward().body(body).post(STAYS).then().statusCode(409).body("code", is("STAY_ALREADY_NOTIFIED"));
  }

  private String dischargedStay(String cpr) {
    String id = id(admit(cpr, "2015-03-09T08:00:00Z", true));
    act(At.ward(), id, "discharge", discharged("2015-03-10T09:30:00Z")).then().statusCode(200);
    return id;
  }

  private static String plan(String cpr) {
    ObjectNode letter = PlanLetters.aPlan();
    letter.withObject("/citizen").put("cpr", cpr);
    return At.ward().body(letter.toString()).post(PLANS).then().statusCode(201).extract().path("id");
  }

  private static Response admit(String cpr, String at, boolean acute) {
    return At.ward().body(admission(cpr, at, acute)).post(STAYS);
  }

  private static Response admitOn(String day, String cpr, String at, boolean acute) {
    return wardOn(day).body(admission(cpr, at, acute)).post(STAYS);
  }

  private static String id(Response admitted) {
    return admitted.then().statusCode(201).extract().path("id");
  }

  private static RequestSpecification wardOn(String day) {
    return At.on(day, Tokens.person("camilla", "hospital:4202360", "HOSPITAL"));
  }

  private static String admission(String cpr, String at, boolean acute) {
    return """
        {"contactId": "%s", "citizen": {"cpr": "%s", "name": "Asta Prøve"}, "homeMunicipality": "0461", "practice": "024015",
         "admittedAt": "%s", "acute": %s, "reason": "Fald i hjemmet."}""".formatted(UUID.randomUUID(), cpr, at, acute);
  }

  private static String discharged(String at) {
    return "{\"dischargedAt\": \"" + at + "\"}";
  }

  private static Response act(RequestSpecification caller, String id, String act, String body) {
    String etag = At.ward().get(STAYS + "/" + id).then().statusCode(200).extract().header("ETag");
    return caller.header("If-Match", etag).body(body).post(STAYS + "/" + id + "/" + act);
  }
}
