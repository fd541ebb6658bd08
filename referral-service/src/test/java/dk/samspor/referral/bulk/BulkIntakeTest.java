package dk.samspor.referral.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import dk.samspor.referral.trainingplan.PlanLetters;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Many plans in one request, each as safe as one that comes alone. */
@QuarkusTest
class BulkIntakeTest {

  private static final String BULK = "/api/v1/training-plans/bulk";
  private static final String STAYS = "/api/v1/hospital-stays/bulk";

  @Inject
  Books books;

  @Test
  void each_line_is_stored_or_refused_by_itself_and_answered_as_it_would_be_alone() {
    ObjectNode elsewhere = letter();
    elsewhere.put("homeMunicipality", "9999");
    ObjectNode nameless = letter();
    nameless.withObject("/citizen").put("name", "");
    ObjectNode foreign = letter();
    foreign.put("sender", "hospital:6620010");
    send(String.join("\n", letter().toString(), elsewhere.toString(), "{\"letterId\": ", "", nameless.toString(), foreign.toString(), "null", letter().toString()))
        .then().statusCode(200).body("stored", is(2)).body("repeated", is(0)).body("refused", is(5))
        .body("lines.line", contains(1, 2, 3, 5, 6, 7, 8)).body("lines[0].outcome", is("STORED")).body("lines[0].plan", notNullValue())
        .body("lines[1].code", is("INVALID_REQUEST")).body("lines[1].violations[0].code", is("UNKNOWN_MUNICIPALITY")).body("lines[1].plan", nullValue())
        .body("lines[2].code", is("MALFORMED_JSON")).body("lines[3].violations[0].field", is("citizen.name"))
        .body("lines[4].code", is("NOT_YOUR_AUTHORITY")).body("lines[5].code", is("MALFORMED_JSON")).body("lines[6].outcome", is("STORED"));
  }

  @Test
  void a_transfer_that_broke_off_is_resumed_by_sending_it_again() {
    List<String> file = IntStream.range(0, 5).mapToObj(i -> letter().toString()).toList();
    List<String> first = send(String.join("\n", file.subList(0, 3))).then().body("stored", is(3)).extract().path("lines.plan");
    List<Long> before = books.rows();
    send(String.join("\n", file.subList(0, 3))).then().body("repeated", is(3)).body("lines.plan", is(first));
    assertThat(books.rows()).isEqualTo(before);
    send(String.join("\n", file)).then().body("repeated", is(3)).body("stored", is(2)).body("lines", hasSize(5));
    send(file.getFirst().replace("Ingen.", "Feber.")).then().body("lines[0].code", is("LETTER_ID_REUSED"));
  }

  @Test
  void the_plan_that_came_among_others_is_told_and_read_like_one_that_came_alone() {
    String plan = send(letter().toString()).path("lines[0].plan");
    assertThat(books.facts(plan, "TrainingPlanReceived")).hasSize(1);
    At.therapist().get("/api/v1/training-plans/" + plan).then().statusCode(200).body("status", is("RECEIVED"));
    At.therapist().get("/api/v1/cases/" + plan + "/history").then().body("act", contains("RECEIVE"));
  }

  @Test
  void packed_lines_are_unpacked_and_what_is_no_gzip_is_said_to_be_none() {
    packed(zipped(letter() + "\n" + letter() + "\n"), "gzip").then().statusCode(200).body("stored", is(2));
    packed(letter().toString().getBytes(StandardCharsets.UTF_8), "gzip").then().statusCode(400).body("code", is("NOT_GZIP"));
    packed(zipped(letter().toString()), "br").then().statusCode(415).body("code", is("ENCODING_UNKNOWN"));
  }

  @Test
  void too_many_lines_and_a_line_without_an_end_are_refused_before_anything_is_stored() {
    List<Long> before = books.rows();
    packed(zipped((letter() + "\n") + "{}\n".repeat(ManyLines.MOST)), "gzip").then().statusCode(413).body("code", is("TOO_MANY_LINES"));
    packed(zipped(letter() + "\n" + " ".repeat(ManyLines.LONGEST + 1)), "gzip").then().statusCode(413).body("code", is("LINE_TOO_LONG"));
    assertThat(books.rows().subList(0, 5)).isEqualTo(before.subList(0, 5));
    send("").then().statusCode(200).body("stored", is(0));
  }

  @Test
  void many_admissions_come_the_same_way_and_a_contact_told_again_is_the_stay_it_made() {
    String first = admission("2015-03-09T08:00:00Z", "0461");
    String second = admission("2015-03-09T09:00:00Z", "0461");
    String nowhere = admission("2015-03-09T09:00:00Z", "9999");
    Response answer = send(STAYS, String.join("\n", first, nowhere));
    answer.then().statusCode(200).body("stored", is(1)).body("refused", is(1)).body("lines[0].outcome", is("STORED"))
        .body("lines[0].stay", notNullValue()).body("lines[0].plan", nullValue()).body("lines[1].violations[0].code", is("UNKNOWN_MUNICIPALITY"));
    String stay = answer.path("lines[0].stay");
    assertThat(books.facts(stay, "CitizenAdmitted")).hasSize(1);
    At.therapist().get("/api/v1/hospital-stays/" + stay).then().statusCode(200).body("status", is("ADMITTED"));
    send(STAYS, String.join("\n", first, second)).then().body("repeated", is(1)).body("stored", is(1)).body("lines[0].stay", is(stay));
    assertThat(books.facts(stay, "CitizenAdmitted")).hasSize(1);
    send(STAYS, first.replace("08:00", "07:00")).then().body("lines[0].outcome", is("REFUSED")).body("lines[0].code", is("STAY_ALREADY_NOTIFIED"));
  }

  private static String admission(String at, String municipality) {
    return """
        {"contactId": "%s", "citizen": {"cpr": "1301609990", "name": "Signe Prøve"}, "homeMunicipality": "%s", "admittedAt": "%s", "acute": true}"""
        .formatted(UUID.randomUUID(), municipality, at);
  }

  private static ObjectNode letter() {
    return PlanLetters.aPlan();
  }

  private static Response send(String lines) {
    return send(BULK, lines);
  }

  private static Response send(String door, String lines) {
    return packed(door, lines.getBytes(StandardCharsets.UTF_8), null);
  }

  private static Response packed(byte[] body, String encoding) {
    return packed(BULK, body, encoding);
  }

  private static Response packed(String door, byte[] body, String encoding) {
    var request = RestAssured.given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
            .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT).appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .header("Authorization", "Bearer " + Tokens.person("camilla", "hospital:4202360", "HOSPITAL"))
        .header("Samspor-Business-Time", At.TODAY).header("Accept-Language", "en").contentType("application/x-ndjson");
    return (encoding == null ? request : request.header("Content-Encoding", encoding)).body(body).post(door);
  }

  private static byte[] zipped(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
