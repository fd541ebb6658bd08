package dk.samspor.referral.ggop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class GgopDoorTest {

  private static final String DOOR = "/api/v1/messages/g-gop";
  private static final String PLANS = "/api/v1/training-plans/";

  @Inject
  Books books;

  @Inject
  CitizenVault vault;

  @Test
  void a_g_gop_becomes_a_plan_the_municipality_can_read() {
    String id = send(aNewLetter()).then().statusCode(200).body("status", is("RECEIVED")).body("acknowledgement", is("OK")).extract().path("planId");
    At.therapist().get(PLANS + id).then().statusCode(200).body("plan.planType", is("GENERAL"))
        .body("homeMunicipality", is("0461")).body("sender", is("hospital:4202360"))
        .body("plan.deadline.date", is("2015-03-20")).body("citizen.name", is("Einer Prøve"))
        .body("plan.brainInjury", nullValue());
    assertThat(books.facts(id, "TrainingPlanReceived")).singleElement().asString()
        .contains("\"planType\":\"GENERAL\"", "\"deadline\":\"2015-03-20\"", "\"sender\":\"4202360\"");
  }

  @Test
  void latin_1_arrives_whole_at_another_municipality() {
    String id = send(Fixture.bytes("specialiseret-latin1.xml")).then().statusCode(200).extract().path("planId");
    At.therapistElsewhere().get(PLANS + id).then().statusCode(200).body("citizen.name", is("Åse Bæk Sørensen"))
        .body("plan.planType", is("SPECIALISED"));
    At.therapist().get(PLANS + id).then().statusCode(404).body("code", is("NOT_FOUND"));
  }

  @Test
  void the_byte_order_mark_and_the_instruction_after_it_are_no_obstacle() {
    send(Fixture.bytes("rehabilitering-bom.xml")).then().statusCode(200).body("letterId", is("LETTER-REHAB-1"));
  }

  @Test
  void the_same_letter_again_gets_the_same_answer_and_nothing_is_stored_twice() {
    byte[] letter = aNewLetter();
    String first = send(letter).then().statusCode(200).extract().asString();
    List<Long> before = books.rows();
    assertThat(send(letter).then().statusCode(200).extract().asString()).isEqualTo(first);
    assertThat(books.rows()).isEqualTo(before);
  }

  @Test
  void the_same_letter_in_a_new_envelope_is_the_same_letter() {
    String letter = UUID.randomUUID().toString();
    String first = send(Fixture.utf8(Fixture.almen("E1-" + letter, letter))).then().statusCode(200).extract().asString();
    assertThat(send(Fixture.utf8(Fixture.almen("E2-" + letter, letter))).then().statusCode(200).extract().asString())
        .isEqualTo(first);
  }

  @Test
  void one_letter_sent_by_four_at_once_becomes_one_plan() throws Exception {
    byte[] letter = aNewLetter();
    try (var senders = Executors.newFixedThreadPool(4)) {
      Callable<String> sending = () -> send(letter).then().statusCode(200).extract().asString();
      Set<String> answers = new HashSet<>();
      for (var answer : senders.invokeAll(Collections.nCopies(4, sending))) {
        answers.add(answer.get());
      }
      assertThat(answers).hasSize(1);
    }
  }

  @Test
  void other_bytes_under_a_used_letter_id_are_refused() {
    String letter = UUID.randomUUID().toString();
    String text = Fixture.almen("E1-" + letter, letter);
    send(Fixture.utf8(text)).then().statusCode(200);
    List<Long> before = books.rows();
    send(Fixture.utf8(text.replace("80 grader", "90 grader"))).then().statusCode(409).body("code", is("LETTER_ID_REUSED"));
    send(Fixture.utf8(text + " ")).then().statusCode(409).body("code", is("LETTER_ID_REUSED"));
    send(Fixture.utf8(text.replace("E1-", "E2-").replace("80 grader", "90 grader"))).then().statusCode(409);
    assertThat(books.rows()).isEqualTo(before);
  }

  @Test
  void the_original_is_kept_byte_for_byte_and_sealed() {
    byte[] letter = aNewLetter();
    String id = send(letter).then().statusCode(200).extract().path("planId");
    byte[] kept = (byte[]) books.one("select original from received_letter where plan_id = cast(?1 as uuid)", id);
    assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("Emessage", "0201609995");
    assertThat(vault.openBytes(kept, "received_letter.original")).isEqualTo(letter);
  }

  @Test
  void the_original_goes_as_a_whole_when_a_part_of_its_text_is_redacted_and_a_repeat_still_finds_the_plan() {
    byte[] letter = aNewLetter();
    String id = send(letter).then().statusCode(200).extract().path("planId");
    String etag = At.ward().get(PLANS + id).getHeader("ETag");
    At.ward().header("If-Match", etag).body("{\"reason\": \"NOT_NECESSARY\", \"fields\": [\"FUNCTION_BEFORE\"]}").post(PLANS + id + "/redact")
        .then().statusCode(200);
    assertThat(books.one("select original from received_letter where plan_id = cast(?1 as uuid)", id)).isNull();
    send(letter).then().statusCode(200).body("planId", is(id));
  }

  @Test
  void a_thin_letter_is_stored_and_its_findings_told() {
    send(Fixture.bytes("tynd.xml")).then().statusCode(200)
        .body("findings.findAll { it.severity == 'BLOCKING' }.code", org.hamcrest.Matchers.hasItems("NEED_MISSING",
            "FUNCTION_BEFORE_MISSING", "FUNCTION_AT_DISCHARGE_MISSING", "DIAGNOSIS_MISSING"));
  }

  @ParameterizedTest
  @CsvSource({"xxe.xml,XML_DOCTYPE_REFUSED", "billion-laughs.xml,XML_DOCTYPE_REFUSED", "external-dtd.xml,XML_DOCTYPE_REFUSED",
      "truncated.xml,XML_MALFORMED", "another-standard.xml,NOT_A_G_GOP"})
  void a_hostile_or_broken_letter_gets_its_code_and_leaves_nothing(String file, String code) {
    List<Long> before = books.rows();
    send(Fixture.bytes(file)).then().statusCode(400).contentType("application/problem+json").body("code", is(code));
    assertThat(books.rows()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
      "<mm100:Identifier>461<,<mm100:Identifier>999<,INVALID_REQUEST,UNKNOWN_MUNICIPALITY",
      "0201609995,3113601234,GGOP_FIELD_INVALID,CPR_INVALID",
      "<Date>2015-03-06<,<Date>2015-03-10<,INVALID_REQUEST,DISCHARGE_BEFORE_ADMISSION",
      "<Code>DM171<,<Code>knæ<,GGOP_FIELD_INVALID,GGOP_FIELD_INVALID"})
  void a_wrong_value_gets_its_code_and_leaves_nothing(String right, String wrong, String code, String violation) {
    List<Long> before = books.rows();
    String letter = new String(aNewLetter(), java.nio.charset.StandardCharsets.UTF_8).replace(right, wrong);
    send(Fixture.utf8(letter)).then().statusCode(400).body("code", is(code)).body("violations[0].code", is(violation));
    assertThat(books.rows()).isEqualTo(before);
  }

  @Test
  void a_letter_nested_too_deep_is_refused() {
    send(Fixture.nested(100_000)).then().statusCode(400).body("code", is("XML_TOO_COMPLEX"));
  }

  @Test
  void a_letter_of_fifty_megabytes_is_refused_unread() throws IOException {
    assertThat(At.announce(DOOR, "application/xml", 50 * 1024 * 1024)).startsWith("HTTP/1.1 413").contains("BODY_TOO_LARGE");
  }

  @Test
  void a_token_that_proves_nothing_opens_no_door() {
    for (String token : new String[] {Tokens.expired(), Tokens.forged(), Tokens.wrongAudience()}) {
      post(token, aNewLetter()).then().statusCode(401).body("code", is("TOKEN_INVALID"));
    }
  }

  @Test
  void a_ward_cannot_send_in_another_wards_name() {
    post(Tokens.person("rasmus", "hospital:6620010", "HOSPITAL"), aNewLetter()).then().statusCode(403)
        .body("code", is("SENDER_NOT_YOURS"));
  }

  @Test
  void a_therapist_cannot_send_a_letter_and_json_is_no_g_gop() {
    post(Tokens.person("mette", "municipality:0461", "THERAPIST"), aNewLetter()).then().statusCode(403).body("code", is("FORBIDDEN"));
    At.ward().body("{}").post(DOOR).then().statusCode(415).body("code", is("UNSUPPORTED_MEDIA_TYPE"));
  }

  private static byte[] aNewLetter() {
    return Fixture.utf8(Fixture.almen(UUID.randomUUID().toString(), UUID.randomUUID().toString()));
  }

  private static Response send(byte[] letter) {
    return post(Tokens.person("camilla", "hospital:4202360", "HOSPITAL"), letter);
  }

  private static Response post(String token, byte[] letter) {
    return RestAssured.given().header("Authorization", "Bearer " + token).header("Samspor-Business-Time", At.TODAY)
        .header("Accept-Language", "en").contentType("application/xml").body(letter).post(DOOR);
  }
}
