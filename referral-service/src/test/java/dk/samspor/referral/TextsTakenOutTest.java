package dk.samspor.referral;

import static dk.samspor.platform.testing.texts.Everywhere.tablesWith;
import static dk.samspor.platform.testing.texts.Everywhere.takeOutAllOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.samspor.platform.paper.Press;
import dk.samspor.platform.paper.Sheet;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.referral.trainingplan.PlanField;
import dk.samspor.referral.trainingplan.PlanLetters;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every party wrote of the neighbour in every text of a case. When each has taken its own out, she stands nowhere any more. */
@QuarkusTest
class TextsTakenOutTest {

  private static final String V1 = "/api/v1/";

  @Inject
  Books books;

  @Inject
  Press press;

  @Inject
  Meeting meeting;

  /** In this test's cases and nowhere else. */
  private final String inge = "Inge" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void a_certificate() {
    String id = certificate();
    act(At.gp(), "certificates", id, "ask-for-information", "{\"text\": \"INGE?\"}");
    act(At.caseWorker(), "certificates", id, "give-information", "{\"text\": \"INGE.\"}");
    byte[] attached = pdf();
    String document = document(id, attached);
    act(At.gp(), "certificates", id, "deliver", """
        {"deliveredDate": "2015-03-10", "assessment": "INGE", "citizenView": "INGE", "resources": "INGE",
         "document": {"id": "%s", "pages": 1}}""".formatted(document));
    assertThat(tablesWith(inge)).contains("certificate", "history");
    takeOutAllOf(At::caseWorker, id);
    At.gp().get(V1 + "certificates/" + id).then().body("question", is("[fjernet]")).body("delivery.assessment", is(inge));
    takeOutAllOf(At::gp, id);
    assertThat(tablesWith(inge)).isEmpty();
    assertThat(books.facts(id, "CertificateRedacted")).hasSize(2).last().asString().contains("ASSESSMENT", "DOCUMENTS")
        .doesNotContain("QUESTION");
    assertThat(books.facts(id, "CertificateDelivered")).singleElement().asString().contains(document);
    assertThat(At.caseWorker().accept("application/pdf").get(V1 + "documents/" + document).then().statusCode(200).extract().asByteArray())
        .as("a sheet lies in its place").isNotEqualTo(attached);
  }

  @Test
  void a_declined_advice() {
    String id = meeting.advisesExamination(Meeting.aTeamCase(), UUID.randomUUID().toString(), "0461", "1083");
    act(At.caseWorker(), "clinical-advice", id, "decline", "{\"reason\": \"OTHER\", \"text\": \"INGE\"}");
    takeOutAllOf(At::caseWorker, id);
    assertThat(tablesWith(inge)).isEmpty();
    assertThat(books.facts(id, "ClinicalAdviceRedacted")).singleElement().asString().contains("WHY_DECLINED");
  }

  @Test
  void a_referral_to_physiotherapy() {
    String id = opened(At.gp(), "physiotherapy-referrals", """
        {"citizen": CITIZEN, "homeMunicipality": "0461", "group": "SEVERE_DISABILITY", "providerId": "fys-1",
         "diagnosisGroup": "ACQUIRED_NEUROLOGICAL", "reason": "INGE"}""");
    act(At.gp(), "physiotherapy-referrals", id, "disclose", "{\"basis\": \"HEALTH_ACT_43_2_3\", \"purpose\": \"INGE\"}");
    act(provider(), "physiotherapy-referrals", id, "exception-reports",
        "{\"reason\": \"INGE\", \"physiotherapistSignedOn\": \"2015-03-10\", \"patientSignedOn\": \"2015-03-10\"}");
    act(provider(), "physiotherapy-referrals", id, "status-report", "{\"text\": \"INGE\", \"withPatient\": true}");
    act(provider(), "physiotherapy-referrals", id, "status-report", "{\"text\": \"Går bedre.\", \"withPatient\": true}");
    At.gp().get(V1 + "physiotherapy-referrals/" + id).then().body("earlierStatusReports.text", contains(inge));
    act(At.caseWorker(), "physiotherapy-referrals", id, "ask", "{\"text\": \"INGE?\"}");
    takeOutAllOf(TextsTakenOutTest::provider, id);
    takeOutAllOf(At::gp, id);
    takeOutAllOf(At::caseWorker, id); // its question stands in the history only
    assertThat(tablesWith(inge)).isEmpty();
    assertThat(books.facts(id, "PhysiotherapyRedacted")).hasSize(3);
  }

  @Test
  void a_stay_at_a_hospital() {
    String id = opened(At.ward(), "hospital-stays", """
        {"contactId": "%s", "citizen": CITIZEN, "homeMunicipality": "0461", "admittedAt": "2015-03-08T08:00:00Z", "acute": true,
         "reason": "INGE"}""".formatted(UUID.randomUUID()));
    act(At.therapist(), "hospital-stays", id, "admission-report", "{\"text\": \"INGE\"}");
    act(At.therapist(), "hospital-stays", id, "admission-report", "{\"text\": \"Får hjemmehjælp.\"}");
    act(At.ward(), "hospital-stays", id, "ready", "{\"date\": \"2015-03-09\", \"needs\": \"INGE\"}");
    act(At.ward(), "hospital-stays", id, "coordinator", "{\"name\": \"INGE\", \"phone\": \"+4500000000\"}");
    act(At.ward(), "hospital-stays", id, "discharge-report", "{\"text\": \"INGE\"}");
    act(At.ward(), "hospital-stays", id, "discharge-report", "{\"text\": \"Går med stok.\"}");
    At.ward().get(V1 + "hospital-stays/" + id).then().body("earlierAdmissionReports.text", contains(inge))
        .body("earlierDischargeReports.text", contains(inge));
    act(At.ward(), "hospital-stays", id, "discharge", "{\"dischargedAt\": \"2015-03-09T08:00:00Z\"}");
    act(At.ward(), "hospital-stays", id, "epikrise", "{\"text\": \"INGE\", \"provisional\": true}");
    takeOutAllOf(At::ward, id);
    takeOutAllOf(At::therapist, id);
    assertThat(tablesWith(inge)).isEmpty();
    At.ward().get(V1 + "hospital-stays/" + id).then().statusCode(200).body("status", is("DISCHARGED"));
  }

  @Test
  void a_referral_to_a_programme_that_came_back_and_was_sent_again() {
    String id = opened(At.ward(), "programme-referrals", """
        {"citizen": CITIZEN, "homeMunicipality": "0461", "programme": "COPD", "reason": "INGE", "coordinatingPractice": "024015"}""");
    act(At.therapist(), "programme-referrals", id, "return", "{\"reasons\": [\"OTHER\"], \"text\": \"INGE\"}");
    act(At.ward(), "programme-referrals", id, "resubmit", "{\"reason\": \"INGE\"}");
    takeOutAllOf(At::therapist, id);
    takeOutAllOf(At::ward, id);
    assertThat(tablesWith(inge)).isEmpty();
  }

  @Test
  void needs_in_a_pathway_of_cancer() {
    String need = "{\"degree\": \"SOME\", \"text\": \"INGE\"}";
    String id = opened(At.ward(), "needs-assessments", """
        {"citizen": CITIZEN, "homeMunicipality": "0461", "moment": "DISCHARGE", "instrument": "CARES",
         "areas": {"physical": %s, "psychological": %s, "social": %s, "existential": %s}}""".formatted(need, need, need, need));
    takeOutAllOf(At::ward, id);
    assertThat(tablesWith(inge)).isEmpty();
    At.therapist().get(V1 + "needs-assessments/" + id).then().body("areas.social.text", is("[fjernet]"))
        .body("areas.social.degree", is("SOME"));
  }

  @Test
  void a_referral_to_palliation_and_what_was_sent_before_it_was_sent_again() {
    String content = """
        {"diseaseStatus": "INGE", "physicalSymptoms": "INGE", "psychosocialProblems": "INGE", "existentialProblems": "INGE",
          "contactPerson": "INGE", "contactPhone": "INGE", "followUp": "2015-03-12", "openAdmission": true,
          "preferredPlaceOfCare": "INGE", "preferredPlaceOfDeath": "INGE", "relatives": ["INGE"]}""";
    String id = opened(At.ward(), "palliative-referrals", """
        {"citizen": CITIZEN, "homeMunicipality": "0461", "level": "BASIC", "content": %s}""".formatted(content));
    act(At.therapist(), "palliative-referrals", id, "return", "{\"text\": \"INGE\"}");
    act(At.ward(), "palliative-referrals", id, "resubmit", "{\"content\": " + content.replace("INGE", "Smerter.") + "}");
    At.ward().get(V1 + "palliative-referrals/" + id).then().body("earlier[0].content.relatives", contains(inge));
    takeOutAllOf(At::ward, id);
    takeOutAllOf(At::therapist, id);
    assertThat(tablesWith(inge)).isEmpty();
  }

  @Test
  void a_training_plan_through_the_same_door_as_every_case() {
    String id = opened(At.ward(), "training-plans", PlanLetters.aPlan(plan -> {
      plan.put("need", "INGE").put("event", "INGE").put("complications", "INGE").put("healthSummary", "INGE");
      plan.withObject("/functionBefore/activity").put("resources", "INGE");
      plan.withObject("/functionAtDischarge").put("summary", "INGE");
      plan.withObject("/contact").put("person", "INGE");
      plan.withObject("/deadline").put("date", "2015-03-20").put("healthReason", "INGE").put("text", "INGE");
      plan.putArray("diagnoses").addObject().put("code", "DM171").put("text", "INGE").put("primary", true);
    }).toString());
    act(At.therapist(), "training-plans", id, "return", "{\"reasons\": [\"OTHER\"], \"text\": \"INGE\"}");
    act(At.ward(), "training-plans", id, "cancel", "{\"text\": \"INGE\"}");
    takeOutAllOf(At::ward, id);
    takeOutAllOf(At::therapist, id);
    assertThat(tablesWith(inge)).isEmpty();
    At.therapist().get(V1 + "training-plans/" + id).then().body(not(containsString(inge))).body("redacted.size()", is(PlanField.values().length));
  }

  @Test
  void messages_about_a_case_of_which_each_party_takes_out_its_own() {
    String plan = opened(At.ward(), "training-plans", PlanLetters.aPlan().toString());
    String id = opened(At.therapist(), "conversations", "{\"caseId\": \"%s\", \"subject\": \"INGE\", \"text\": \"INGE\"}".formatted(plan));
    act(At.ward(), "conversations", id, "reply", "{\"text\": \"INGE?\"}");
    takeOutAllOf(At::therapist, id);
    At.ward().get(V1 + "conversations/" + id).then().body("subject", is("[fjernet]")).body("messages.text", contains("[fjernet]", inge + "?"));
    takeOutAllOf(At::ward, id);
    assertThat(tablesWith(inge)).isEmpty();
  }

  @Test
  void what_went_wrong_in_a_hand_over_and_what_was_learned() {
    String plan = opened(At.ward(), "training-plans", PlanLetters.aPlan().toString());
    String id = opened(At.therapist(), "adverse-events", """
        {"caseId": "%s", "category": "LATE", "consequence": "NONE", "happenedOn": "2015-03-09", "text": "INGE", "learning": "INGE"}"""
        .formatted(plan));
    act(At.ward(), "adverse-events", id, "learning", "{\"text\": \"INGE\"}");
    takeOutAllOf(At::therapist, id);
    assertThat(tablesWith(inge)).isEmpty(); // what was learned is both's
    assertThat(books.facts(id, "AdverseEventRedacted")).singleElement().asString().contains("LEARNING", "WHAT_HAPPENED");
  }

  private String certificate() {
    return opened(At.caseWorker(), "certificates", """
        {"form": "LAE_261", "teamCase": "%s", "citizen": CITIZEN, "practice": "024015", "question": "INGE", "background": "INGE",
         "socialSituation": "INGE", "healthSituation": "INGE", "employmentSituation": "INGE", "caseWorkerView": "INGE",
         "citizenView": "INGE"}""".formatted(UUID.randomUUID()));
  }

  private static String document(String certificate, byte[] pdf) {
    String etag = At.gp().get(V1 + "certificates/" + certificate).header("ETag");
    return At.gp().contentType("application/pdf").header("If-Match", etag).body(pdf).post(V1 + "certificates/" + certificate + "/documents")
        .then().statusCode(200).extract().path("id");
  }

  private byte[] pdf() {
    return press.print(new Sheet(Locale.forLanguageTag("da"), "Attest", "Attest", "<h1>Attest</h1>"));
  }

  private static RequestSpecification provider() {
    return At.on(At.TODAY, Tokens.person("pia", "provider:fys-1", "PROVIDER"));
  }

  /** About somebody of this test's own. */
  private String opened(RequestSpecification by, String collection, String body) {
    String about = body.replace("CITIZEN", "{\"cpr\": \"040160-9ZY1\", \"name\": \"Lonni Prøve\"}").replace("INGE", inge);
    return by.body(about).post(V1 + collection).then().statusCode(201).extract().path("id");
  }

  private void act(RequestSpecification by, String collection, String id, String act, String body) {
    Response read = At.on(At.TODAY, Tokens.person("lene", "municipality:0461", "CASE_WORKER", "THERAPIST")).get(V1 + collection + "/" + id);
    String etag = read.statusCode() == 200 ? read.header("ETag") : At.gp().get(V1 + collection + "/" + id).header("ETag");
    by.header("If-Match", etag).body(body.replace("INGE", inge)).post(V1 + collection + "/" + id + "/" + act).then().statusCode(200);
  }
}
