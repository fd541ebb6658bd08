package dk.samspor.referral.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.testing.Tokens;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** LÆ 261 to the GP, LÆ 265 back [D table 8]. */
@QuarkusTest
class CertificateWayTest {

  private static final String CERTIFICATES = "/api/v1/certificates";
  private static final String CPR = "0201609996";

  @Inject
  Books books;

  @Test
  void a_case_worker_asks_and_the_doctor_delivers() {
    String teamCase = UUID.randomUUID().toString();
    String id = request(teamCase, "").then().statusCode(201).body("status", is("REQUESTED")).body("asksFor", is("LAE_265"))
        .body("due", is("2015-04-09")).extract().path("id");
    At.gp().get(CERTIFICATES + "/" + id).then().statusCode(200).body("question", is("Hvilke skånehensyn er varige?"))
        .body("citizen.cpr", is(CPR)).body("allowedActions", containsInAnyOrder("DELIVER", "MARK_NOT_DELIVERABLE", "CANCEL",
            "ASK_FOR_INFORMATION", "BOOK_CONSULTATION", "ATTACH_DOCUMENT", "RECORD_SENDING", "REMIND"));
    String document = Asked.document(At.gp(), id, 3);
    act(gpOn("2015-03-24"), id, "deliver", delivery("2015-03-24", document)).then().statusCode(200)
        .body("status", is("DELIVERED")).body("delivery.document.pages", is(3)).body("allowedActions", empty());
    At.caseWorker().get(CERTIFICATES + "/" + id).then().body("delivery.assessment", is("Kan arbejde siddende."));
    assertThat(books.facts(id, "CertificateDelivered")).singleElement().asString()
        .contains("\"form\":\"LAE_265\"", teamCase, document, "\"leadTimeDays\":14", "\"pages\":3",
            "\"requestedDate\":\"2015-03-10\"", "\"deliveredDate\":\"2015-03-24\"")
        .doesNotContain("siddende", CPR, "Lonni");
  }

  @Test
  void a_known_consultation_moves_the_due_date() {
    request(UUID.randomUUID().toString(), "\"consultation\": \"2015-03-20\",").then().statusCode(201).body("due", is("2015-04-03"));
  }

  @Test
  void a_citizen_known_here_can_be_named_by_id() {
    String citizen = request(UUID.randomUUID().toString(), "").then().statusCode(201).extract().path("citizen.id");
    At.caseWorker().body(body(UUID.randomUUID().toString(), "{\"citizenId\": \"" + citizen + "\"}", "")).post(CERTIFICATES).then()
        .statusCode(201).body("citizen.name", is("Lonni Prøve"));
    At.caseWorker().body(body(UUID.randomUUID().toString(), "{\"citizenId\": \"" + UUID.randomUUID() + "\"}", ""))
        .post(CERTIFICATES).then().statusCode(400).body("code", is("CITIZEN_UNKNOWN"));
    At.caseWorker().body(body(UUID.randomUUID().toString(), "{}", "")).post(CERTIFICATES).then()
        .statusCode(400).body("code", is("CITIZEN_REQUIRED"));
  }

  @Test
  void the_doctor_can_say_that_the_patient_has_moved() {
    String id = request(UUID.randomUUID().toString(), "").then().statusCode(201).extract().path("id");
    act(At.gp(), id, "not-deliverable", """
        {"reason": "MOVED_GP", "newPractice": "037974"}""").then().statusCode(200).body("status", is("NOT_DELIVERABLE"))
        .body("notDeliverableReason", is("MOVED_GP")).body("newPractice", is("037974"));
    assertThat(books.facts(id, "CertificateNotDeliverable")).singleElement().asString().contains("MOVED_GP");
  }

  @Test
  void a_request_can_be_withdrawn_and_made_again_but_not_stand_twice() {
    String teamCase = UUID.randomUUID().toString();
    String id = request(teamCase, "").then().statusCode(201).extract().path("id");
    List<Long> before = books.rows();
    request(teamCase, "").then().statusCode(409).body("code", is("CERTIFICATE_ALREADY_REQUESTED"));
    assertThat(books.rows()).isEqualTo(before);
    act(At.caseWorker(), id, "cancel", """
        {"text": "Sagen er lukket."}""").then().statusCode(200).body("status", is("CANCELLED"));
    assertThat(books.facts(id, "CertificateCancelled")).hasSize(1);
    request(teamCase, "").then().statusCode(201);
  }

  @Test
  void two_case_workers_who_ask_at_once_make_one_request() throws Exception {
    String teamCase = UUID.randomUUID().toString();
    try (var desks = Executors.newFixedThreadPool(2)) {
      Callable<Integer> asking = () -> request(teamCase, "").statusCode();
      List<Integer> answers = new ArrayList<>();
      for (var answer : desks.invokeAll(List.of(asking, asking))) {
        answers.add(answer.get());
      }
      assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }
  }

  @Test
  void nothing_is_delivered_tomorrow_or_before_it_was_asked_for() {
    String id = request(UUID.randomUUID().toString(), "").then().statusCode(201).extract().path("id");
    act(At.gp(), id, "deliver", delivery("2015-03-11", UUID.randomUUID().toString())).then().statusCode(400)
        .body("code", is("DATE_IN_FUTURE"));
    act(At.gp(), id, "deliver", delivery("2015-03-09", UUID.randomUUID().toString())).then().statusCode(400)
        .body("code", is("DELIVERED_BEFORE_REQUEST"));
    At.gp().get(CERTIFICATES + "/" + id).then().body("status", is("REQUESTED")).body("delivery", nullValue());
  }

  @Test
  void each_party_does_its_own_part_and_strangers_see_nothing() {
    String id = request(UUID.randomUUID().toString(), "").then().statusCode(201).extract().path("id");
    At.on(At.TODAY, Tokens.person("niels", "practice:037974", "GP")).get(CERTIFICATES + "/" + id).then()
        .statusCode(404).body("code", is("NOT_FOUND"));
    At.on(At.TODAY, Tokens.person("peter", "municipality:0479", "CASE_WORKER")).get(CERTIFICATES + "/" + id).then().statusCode(404);
    act(At.caseWorker(), id, "deliver", delivery("2015-03-10", UUID.randomUUID().toString())).then().statusCode(403)
        .body("code", is("FORBIDDEN"));
    act(At.on(At.TODAY, Tokens.person("z", "municipality:0461", "GP")), id, "deliver",
        delivery("2015-03-10", UUID.randomUUID().toString())).then().statusCode(403).body("code", is("NO_AUTHORITY"));
  }

  @Test
  void the_doctor_has_a_list_of_what_is_waited_for() {
    String id = request(UUID.randomUUID().toString(), "").then().statusCode(201).extract().path("id");
    String list = At.gp().queryParam("status", "REQUESTED").queryParam("limit", 200).get(CERTIFICATES).then().statusCode(200)
        .body("items.id", hasItem(id)).body("items.status", everyItem(is("REQUESTED"))).extract().asString();
    assertThat(list).doesNotContain(CPR, "Lonni");
  }

  @Test
  void a_request_says_who_asks_when_the_system_acts_for_several() {
    String several = Tokens.system("esdh", List.of("municipality:0461", "municipality:0751"), "ESDH", "CASE_WORKER");
    String teamCase = UUID.randomUUID().toString();
    At.on(At.TODAY, several).body(body(teamCase, citizen(), "")).post(CERTIFICATES).then().statusCode(400)
        .body("code", is("AUTHORITY_REQUIRED"));
    At.on(At.TODAY, several).body(body(teamCase, citizen(), "\"requester\": \"municipality:0751\",")).post(CERTIFICATES).then()
        .statusCode(201).body("municipality", is("0751"));
  }

  @Test
  void an_empty_question_is_refused_with_its_field() {
    At.caseWorker().body(body(UUID.randomUUID().toString(), citizen(), "").replace("Hvilke skånehensyn er varige?", ""))
        .post(CERTIFICATES).then().statusCode(400).body("violations[0].field", is("question")).body("violations[0].code", is("REQUIRED"));
  }

  private static Response request(String teamCase, String more) {
    return At.caseWorker().body(body(teamCase, citizen(), more)).post(CERTIFICATES);
  }

  private static String citizen() {
    return "{\"cpr\": \"" + CPR + "\", \"name\": \"Lonni Prøve\"}";
  }

  private static String body(String teamCase, String citizen, String more) {
    return """
        {"form": "LAE_261", "teamCase": "%s", "citizen": %s, %s "practice": "024015",
         "question": "Hvilke skånehensyn er varige?", "caseWorkerView": "God til planlægning, kort udholdenhed.",
         "citizenView": "Vil gerne arbejde få timer."}""".formatted(teamCase, citizen, more);
  }

  private static String delivery(String date, String document) {
    return """
        {"deliveredDate": "%s", "assessment": "Kan arbejde siddende.", "citizenView": "Ønsker få timer.",
         "resources": "Vedholdende.", "document": {"id": "%s", "pages": 3}}""".formatted(date, document);
  }

  private static RequestSpecification gpOn(String day) {
    return At.on(day, Tokens.person("karen", "practice:024015", "GP"));
  }

  private static Response act(RequestSpecification caller, String id, String act, String body) {
    String etag = At.caseWorker().get(CERTIFICATES + "/" + id).then().statusCode(200).extract().header("ETag");
    return caller.header("If-Match", etag).body(body).post(CERTIFICATES + "/" + id + "/" + act);
  }
}
