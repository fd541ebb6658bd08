package dk.samspor.referral.ggop;

import static dk.samspor.referral.trainingplan.PlanLetters.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.testing.Tokens;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import dk.samspor.referral.trainingplan.content.PlanContent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter comes in, and can go out again; the sender can ask what became of it. */
@QuarkusTest
class GgopRoundTripTest {

  private static final String DOOR = "/api/v1/messages/g-gop";
  private static final String PLANS = "/api/v1/training-plans/";

  @Inject
  Books books;

  @ParameterizedTest
  @ValueSource(strings = {"hel-1-mindst", "hel-2-paaroerende", "hel-3-fravalgt-laege", "hel-4-kontrol", "hel-5-icf-og-journal",
      "hel-6-erstatningsnummer"})
  void with_the_original_deleted_a_letter_goes_out_as_it_came_in(String letter) {
    byte[] came = Fixture.bytes(letter + ".xml");
    String plan = send(came).then().statusCode(200).body("acknowledgement", is("OK")).body("departures", hasSize(0)).extract().path("planId");
    deleteOriginal(plan);
    assertThat(CanonicalXml.of(export(plan))).isEqualTo(CanonicalXml.of(came));
  }

  @Test
  void what_stands_around_the_clinical_text_is_read_too() {
    String relatives = sendAgain("hel-2-paaroerende");
    At.therapist().get(PLANS + relatives).then().statusCode(200)
        .body("plan.relatives.name", contains("Inge Prøve", "Mads Holm")).body("plan.relatives[0].relation", is("aegtefaelle"))
        .body("plan.relatives[0].phones", contains("+4500000004", "+4500000005")).body("plan.diagnoses.code", contains("DS720", "DE119", "DI109"));
    String course = sendAgain("hel-5-icf-og-journal");
    At.therapist().get(PLANS + course).then().body("plan.icf.code", contains("FB730", "FD450")).body("plan.icf[0].degree", is("FB7303"))
        .body("plan.hospital.excerpts[0].signedBy", is("Karl Møller, Overlæge")).body("plan.hospital.careTeam.name", contains("Trine Lund", "Ole Vedel"))
        .body("plan.notes.consentInformed", is(true)).body("plan.copies.practice", is("024015"));
    String controls = sendAgain("hel-4-kontrol");
    At.therapist().get(PLANS + controls).then().body("plan.hospital.controls.date", hasItem("2015-04-20"))
        .body("plan.hospital.controls[1].when", is("Om et halvt år"));
  }

  @Test
  void a_doctor_whom_the_citizen_deselected_gets_no_copy_and_is_not_missed() {
    String plan = sendAgain("hel-3-fravalgt-laege");
    At.therapist().get(PLANS + plan).then().body("plan.copies.practiceDeselected", is(true))
        .body("plan.copies.others", contains("Speciallægen & Co.", "Plejehjemmet Solgården"))
        .body("findings.code", not(hasItem("GP_COPY_MISSING"))).body("plan.deadline.text", containsString("uge 12"));
    String named = send(letter("hel-5-icf-og-journal", UUID.randomUUID().toString()).replace("<IdentifierCode>ydernummer</IdentifierCode>\n      </CCReceiver>",
        "<IdentifierCode>ydernummer</IdentifierCode>\n      </CCReceiver>\n      <Deselected/>")).then().statusCode(200).extract().path("planId");
    At.gp().get(PLANS + named).then().statusCode(404);
  }

  @Test
  void a_plan_that_came_as_json_goes_out_as_a_letter_that_can_be_read_again() {
    String id = At.ward().body(aPlan(plan -> plan.putObject("notes").put("practical", "Nøglen ligger hos naboen.")).toString())
        .post("/api/v1/training-plans").then().statusCode(201).extract().path("id");
    GgopMessage read = GgopReader.read(export(id));
    assertThat(read.form().departures()).isEmpty();
    assertThat(read.cpr()).isEqualTo("0201609995");
    assertThat(read.receiverMunicipality()).isEqualTo("0461");
    PlanContent content = read.content();
    assertThat(content.need()).isEqualTo("Skal genvinde gang og bøjning i knæet efter alloplastik.");
    assertThat(content.functionAtDischarge().participation().text()).contains("Klarer det meste selv", "Smerter");
    assertThat(content.functionBefore().summary()).contains("Klarer det meste selv");
    assertThat(content.diagnoses().getFirst().code()).isEqualTo("DM171");
    assertThat(content.dischargeDate()).hasToString("2015-03-09");
    assertThat(content.notes().practical()).contains("Nøglen ligger hos naboen.", "Har ikke behov for transport");
  }

  @Test
  void text_that_was_redacted_goes_out_no_more() {
    String plan = sendAgain("hel-2-paaroerende");
    assertThat(new String(export(plan), StandardCharsets.UTF_8)).contains("Inge");
    redact(plan, "RELATIVES");
    assertThat(new String(export(plan), StandardCharsets.UTF_8)).doesNotContain("Inge").contains("Skal genvinde sikker gang");
  }

  @Test
  void a_letter_can_be_tried_without_being_taken() {
    long before = books.rows().stream().mapToLong(Long::longValue).sum();
    trying(utf8("hel-2-paaroerende")).then().statusCode(200).body("acknowledgement", is("OK")).body("reasons", hasSize(0))
        .body("findings.code", hasItem("BRAIN_INJURY_NOT_STATED"));
    trying(utf8("hel-1-mindst").replace(">461<", ">999<")).then().statusCode(200).body("acknowledgement", is("FATAL"))
        .body("reasons[0].code", is("UNKNOWN_MUNICIPALITY"));
    trying("<a>").then().statusCode(200).body("acknowledgement", is("FATAL")).body("reasons[0].code", is("XML_MALFORMED"));
    trying(utf8("hel-1-mindst").replace("<TypeOfRehabilitationPlan>", "<Farve>rød</Farve><TypeOfRehabilitationPlan>")).then().statusCode(200)
        .body("departures[0].path", is("Emessage/RehabilitationPlan/Farve")).body("departures[0].kind", is("UNKNOWN_ELEMENT"));
    assertThat(books.rows().stream().mapToLong(Long::longValue).sum()).isEqualTo(before);
  }

  @Test
  void who_cannot_take_a_letter_says_whether_to_send_it_again_as_it_is() {
    send("<a>").then().statusCode(400).body("acknowledgement", is("FATAL")).body("code", is("XML_MALFORMED"));
    post(Tokens.expired(), DOOR, utf8("hel-1-mindst")).then().statusCode(401).body("acknowledgement", is("TRANSIENT"));
    At.ward().get(PLANS + UUID.randomUUID()).then().statusCode(404).body("acknowledgement", nullValue());
  }

  @Test
  void a_returned_letter_that_comes_again_is_linked_to_its_return_and_its_sender_can_ask_what_became_of_both() {
    String cpr = "0201609995";
    String first = UUID.randomUUID().toString();
    String second = UUID.randomUUID().toString();
    String thin = letter("hel-1-mindst", first).replace(cpr, "0101704321");
    String whole = letter("hel-2-paaroerende", second).replace(cpr, "0101704321");
    String plan = send(thin).then().statusCode(200).body("status", is("RECEIVED")).body("submission", is(1)).extract().path("planId");
    at(At.therapist(), plan, "return", "{\"reasons\": [\"NEED_NOT_DESCRIBED\"], \"text\": \"Beskriv behovet.\"}").then().statusCode(200);
    status(first).then().statusCode(200).body("planStatus", is("RETURNED")).body("returnReasons", contains("NEED_NOT_DESCRIBED"))
        .body("returnText", is("Beskriv behovet.")).body("newest", is(true));
    send(thin).then().statusCode(200).body("planId", is(plan)).body("submission", is(1)); // a repeat is no resubmission
    post(ward(), DOOR, whole, first).then().statusCode(200).body("planId", is(plan)).body("status", is("RESUBMITTED")).body("submission", is(2));
    send(whole).then().statusCode(200).body("planId", is(plan)).body("submission", is(2));
    status(first).then().body("newest", is(false)).body("submission", is(1)).body("planStatus", is("RESUBMITTED"));
    status(second).then().body("newest", is(true)).body("submission", is(2));
    assertThat(books.facts(plan, "TrainingPlanResubmitted")).hasSize(1);
    At.therapist().get(PLANS + plan + "/submission?number=1").then().statusCode(200).body("plan.need", nullValue());
    assertThat(CanonicalXml.of(export(plan))).isEqualTo(CanonicalXml.of(whole.getBytes(StandardCharsets.UTF_8)));
    post(ward(), DOOR, letter("hel-2-paaroerende", UUID.randomUUID().toString()), first).then().statusCode(409)
        .body("code", is("LETTER_WAS_NOT_RETURNED")).body("acknowledgement", is("FATAL"));
  }

  @Test
  void a_letter_about_the_same_hospital_contact_as_the_one_returned_plan_is_that_plan_sent_again() {
    String returned = letter("almen", UUID.randomUUID().toString()).replace("0201609995", "0101704322");
    String plan = send(returned).then().statusCode(200).extract().path("planId");
    at(At.therapist(), plan, "return", "{\"reasons\": [\"OTHER\"], \"text\": \"Mangler.\"}").then().statusCode(200);
    String another = letter("almen", UUID.randomUUID().toString()).replace("0201609995", "0101704322").replace("<Date>2015-03-06<", "<Date>2015-03-01<");
    send(another).then().statusCode(200).body("planId", not(is(plan))).body("submission", is(1));
    String again = letter("almen", UUID.randomUUID().toString()).replace("0201609995", "0101704322").replace("80 grader", "85 grader");
    send(again).then().statusCode(200).body("planId", is(plan)).body("submission", is(2));
  }

  @Test
  void another_wards_letter_is_not_there_to_ask_about() {
    String letter = UUID.randomUUID().toString();
    send(letter("hel-1-mindst", letter)).then().statusCode(200);
    At.anotherWard().body("{\"letterId\": \"" + letter + "\"}").post(DOOR + "/status").then().statusCode(404);
    status("never sent").then().statusCode(404);
  }

  private Response status(String letter) {
    return At.ward().body("{\"letterId\": \"" + letter + "\"}").post(DOOR + "/status");
  }

  private static void redact(String plan, String field) {
    at(At.ward(), plan, "redact", "{\"reason\": \"CITIZEN_OBJECTED\", \"fields\": [\"" + field + "\"]}").then().statusCode(200)
        .body("redacted", notNullValue());
  }

  private static Response at(RequestSpecification who, String plan, String act, String body) {
    String etag = At.ward().get(PLANS + plan).getHeader("ETag");
    return who.header("If-Match", etag).body(body).post(PLANS + plan + "/" + act);
  }

  /** As the keeper of the database would, when the time for originals is over. */
  private void deleteOriginal(String plan) {
    Object gone = books.one("with gone as (update received_letter set original = null where plan_id = cast(?1 as uuid) returning 1)"
        + " select cast(count(*) as text) from gone", plan);
    assertThat(gone).isEqualTo("1");
  }

  private static byte[] export(String plan) {
    return At.therapist().accept("application/xml").get(PLANS + plan + "/g-gop").then().statusCode(200).extract().asByteArray();
  }

  /** The fixture as a letter of its own. */
  private String sendAgain(String fixture) {
    return send(letter(fixture, UUID.randomUUID().toString())).then().statusCode(200).extract().path("planId");
  }

  private static String letter(String fixture, String id) {
    String text = utf8(fixture);
    return text.replaceFirst("(<Letter>\\s*<Identifier>)[^<]*", "$1" + id).replaceFirst("(</Sent>\\s*<Identifier>)[^<]*", "$1E-" + id);
  }

  private static String utf8(String fixture) {
    return new String(Fixture.bytes(fixture + ".xml"), StandardCharsets.UTF_8);
  }

  private static Response trying(String letter) {
    return post(ward(), DOOR + "/validate", letter);
  }

  private static Response send(String letter) {
    return post(ward(), DOOR, letter);
  }

  private static Response send(byte[] letter) {
    return send(new String(letter, StandardCharsets.UTF_8));
  }

  private static String ward() {
    return Tokens.person("camilla", "hospital:4202360", "HOSPITAL");
  }

  private static Response post(String token, String path, String letter) {
    return request(token).body(letter.getBytes(StandardCharsets.UTF_8)).post(path);
  }

  private static Response post(String token, String path, String letter, String resubmits) {
    return request(token).header("Samspor-Resubmits", resubmits).body(letter.getBytes(StandardCharsets.UTF_8)).post(path);
  }

  private static RequestSpecification request(String token) {
    return RestAssured.given().header("Authorization", "Bearer " + token).header("Samspor-Business-Time", At.TODAY)
        .header("Accept-Language", "en").contentType("application/xml");
  }
}
