package dk.samspor.referral.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.platform.cases.CitizenMerging;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import dk.samspor.referral.trainingplan.PlanLetters;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whom a certificate is about: found by number, or by id where the municipality knows the citizen. */
@QuarkusTest
class CertificateCitizenTest {

  private static final String PLANS = "/api/v1/training-plans";
  private static final String CERTIFICATES = "/api/v1/certificates";

  @Inject
  Books books;

  @Inject
  CitizenMerging merging;

  @Test
  void a_citizen_born_in_the_future_is_refused_with_the_field() {
    List<Long> before = books.rows();
    ask(At.caseWorker(), byNumber("0101364123", "Lonni Prøve")).then().statusCode(400) // 2036
        .body("violations[0].field", is("citizen.cpr")).body("violations[0].code", is("BIRTH_DATE_IN_FUTURE"));
    assertThat(books.rows()).isEqualTo(before);
  }

  @Test
  void a_request_rewrites_neither_name_nor_doctor_of_a_citizen_who_is_known() {
    String plan = plan("0301609991");
    String certificate = ask(At.caseWorker(), byNumber("0301609991", "En Anden"), "037974").then().statusCode(201)
        .body("practice", is("037974")).body("citizen.name", is("Einer Prøve")).extract().path("citizen.id");
    At.therapist().get(PLANS + "/" + plan).then().body("citizen.id", is(certificate)).body("citizen.name", is("Einer Prøve"));
    assertThat(books.one("select practice from citizen_card where citizen_id = cast(?1 as uuid)", certificate)).isEqualTo("024015");
  }

  @Test
  void a_municipality_that_has_the_citizens_plan_can_ask_by_id() {
    String citizen = At.ward().get(PLANS + "/" + plan("0301609992")).then().extract().path("citizen.id");
    ask(At.caseWorker(), byId(citizen)).then().statusCode(201).body("citizen.name", is("Einer Prøve"));
  }

  @Test
  void another_municipality_learns_nothing_by_an_id() {
    String citizen = At.ward().get(PLANS + "/" + plan("0301609993")).then().extract().path("citizen.id");
    List<Long> before = books.rows();
    ask(caseWorkerElsewhere(), byId(citizen)).then().statusCode(400).body("code", is("CITIZEN_UNKNOWN"));
    assertThat(books.rows()).isEqualTo(before);
  }

  @Test
  void a_system_of_two_municipalities_asks_by_id_only_for_the_one_that_knows_the_citizen() {
    String citizen = At.ward().get(PLANS + "/" + plan("0301609994")).then().extract().path("citizen.id");
    String both = Tokens.system("esdh", List.of("municipality:0461", "municipality:0479"), "ESDH");
    ask(At.on(At.TODAY, both), byId(citizen) + ", \"requester\": \"municipality:0479\"").then().statusCode(400)
        .body("code", is("CITIZEN_UNKNOWN"));
    ask(At.on(At.TODAY, both), byId(citizen) + ", \"requester\": \"municipality:0461\"").then().statusCode(201);
  }

  @Test
  void a_citizen_whose_two_numbers_became_one_is_still_known_to_who_knew_the_first() {
    String first = ask(At.caseWorker(), byNumber("030160-9AB5", "Lonni Prøve")).then().statusCode(201).extract().path("citizen.id");
    String stays = ask(caseWorkerElsewhere(), byNumber("0301609996", "Lonni Prøve")).then().statusCode(201).extract().path("citizen.id");
    ask(At.caseWorker(), byId(stays)).then().statusCode(400).body("code", is("CITIZEN_UNKNOWN"));
    QuarkusTransaction.requiringNew().run(() ->
        merging.merge(CitizenId.fromString(first), CitizenId.fromString(stays)));
    ask(At.caseWorker(), byId(stays)).then().statusCode(201);
    ask(At.caseWorker(), byId(first)).then().statusCode(201).body("citizen.id", is(stays));
  }

  private static RequestSpecification caseWorkerElsewhere() {
    return At.on(At.TODAY, Tokens.person("peter", "municipality:0479", "CASE_WORKER"));
  }

  private static String plan(String cpr) {
    ObjectNode letter = PlanLetters.aPlan();
    letter.withObject("/citizen").put("cpr", cpr);
    return At.ward().body(letter.toString()).post(PLANS).then().statusCode(201).extract().path("id");
  }

  private static String byNumber(String cpr, String name) {
    return "{\"cpr\": \"" + cpr + "\", \"name\": \"" + name + "\"}";
  }

  private static String byId(String citizen) {
    return "{\"citizenId\": \"" + citizen + "\"}";
  }

  private static Response ask(RequestSpecification caller, String citizen) {
    return ask(caller, citizen, "024015");
  }

  private static Response ask(RequestSpecification caller, String citizen, String practice) {
    return caller.body("""
        {"form": "LAE_261", "teamCase": "%s", "citizen": %s, "practice": "%s", "question": "Hvilke skånehensyn er varige?",
         "caseWorkerView": "God til planlægning.", "citizenView": "Vil gerne arbejde."}"""
        .formatted(UUID.randomUUID(), citizen, practice)).post(CERTIFICATES);
  }
}
