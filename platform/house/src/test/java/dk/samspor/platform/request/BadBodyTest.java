package dk.samspor.platform.request;

import static dk.samspor.platform.house.House.PARCELS;
import static dk.samspor.platform.house.House.hospital;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.samspor.platform.house.Books;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BadBodyTest {

  @Inject
  Books books;

  @TestHTTPResource(PARCELS)
  URI parcels;

  @Test
  void malformed_json_is_said_to_be_malformed() {
    hospital().body("{\"cpr\": ").post(PARCELS).then().statusCode(400).body("code", is("MALFORMED_JSON"));
  }

  @Test
  void a_bad_cpr_names_the_field_and_never_repeats_the_number() {
    hospital().body("""
        {"cpr": "3113901234", "municipality": "461", "weight": 1, "label": "a"}""").post(PARCELS).then()
        .statusCode(400).body("violations[0].field", is("cpr")).body("violations[0].code", is("CPR_INVALID"))
        .body(not(containsString("311390")));
  }

  @Test
  void a_number_in_the_place_of_a_fields_name_is_not_repeated_either() {
    for (String number : new String[] {"0101901234", "010190-1234", "010190-1AB4"}) {
      hospital().body("{\"%s\": \"Jens\"}".formatted(number)).post(PARCELS).then().statusCode(400)
          .body("violations[0].code", is("UNKNOWN_FIELD")).body("violations[0].field", is("******-****"));
    }
  }

  @Test
  void an_unknown_municipality_is_told_apart() {
    hospital().body("""
        {"cpr": "0101901234", "municipality": "999", "weight": 1, "label": "a"}""").post(PARCELS).then()
        .statusCode(400).body("code", is("UNKNOWN_MUNICIPALITY"));
  }

  @Test
  void missing_and_wrong_fields_are_all_named_at_once() {
    hospital().body("""
        {"municipality": "", "weight": 2000, "label": "a"}""").post(PARCELS).then()
        .statusCode(400).body("code", is("INVALID_REQUEST")).body("violations.field", hasItems("cpr", "municipality", "weight"))
        .body("violations.code", hasItems("REQUIRED", "MAX"));
  }

  @Test
  void a_misspelt_field_is_not_silently_dropped() {
    hospital().body("""
        {"cpr": "0101901234", "municipality": "461", "weigth": 1, "label": "a"}""").post(PARCELS).then()
        .statusCode(400).body("violations[0].field", is("weigth")).body("violations[0].code", is("UNKNOWN_FIELD"));
  }

  @Test
  void a_word_where_a_number_belongs_is_named() {
    hospital().body("""
        {"cpr": "0101901234", "municipality": "461", "weight": "much", "label": "a"}""").post(PARCELS).then()
        .statusCode(400).body("violations[0].field", is("weight")).body("violations[0].code", is("INVALID_VALUE"));
  }

  @Test
  void a_zero_character_is_refused_before_the_database_would_be_offended() {
    hospital().body("""
        {"cpr": "0101901234", "municipality": "461", "weight": 1, "label": "a\\u0000b"}""").post(PARCELS).then()
        .statusCode(400).body("violations[0].field", is("label")).body("violations[0].code", is("CHARACTER_NOT_ALLOWED"));
  }

  @Test
  void a_date_in_the_far_future_is_refused_before_anybody_counts_to_it() {
    hospital().body("""
        {"cpr": "0101901234", "municipality": "461", "weight": 1, "label": "a", "wanted": "+999999999-12-31"}""").post(PARCELS).then()
        .statusCode(400).body("violations[0].field", is("wanted")).body("violations[0].code", is("DATE_OUT_OF_RANGE"));
  }

  @Test
  void another_content_type_is_refused() {
    hospital().contentType("text/plain").body("hello").post(PARCELS).then().statusCode(415).body("code", is("UNSUPPORTED_MEDIA_TYPE"));
  }

  @Test
  void fifty_megabytes_are_refused_before_they_are_read() throws IOException {
    String answer = announce(50 * 1024 * 1024);
    assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json", "\"code\":\"BODY_TOO_LARGE\"");
  }

  /** Sends the head of a request only: who waits for the body first would never answer. */
  private String announce(int length) throws IOException {
    try (var line = new Socket(parcels.getHost(), parcels.getPort())) {
      line.setSoTimeout(10_000);
      line.getOutputStream().write(("POST " + PARCELS + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
          + length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void a_large_body_that_does_not_say_so_is_stopped_on_the_way() throws Exception {
    long before = books.count("parcel");
    try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      var request = HttpRequest.newBuilder(parcels)
          .header("Authorization", "Bearer " + Tokens.person("ward", "hospital:4202360", "HOSPITAL"))
          .header("Content-Type", "application/json").header("Idempotency-Key", UUID.randomUUID().toString())
          .POST(HttpRequest.BodyPublishers.ofInputStream(BadBodyTest::elevenMegabytesOfJson)).build();
      int status = statusOrCutOff(client, request);
      assertThat(status).isIn(413, CUT_OFF);
    }
    assertThat(books.count("parcel")).isEqualTo(before);
  }

  private static final int CUT_OFF = -1;

  /** The server may answer, or cut the line while the client is still talking: both stop it. */
  private static int statusOrCutOff(HttpClient client, HttpRequest request) throws InterruptedException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException cutOff) {
      return CUT_OFF;
    }
  }

  private static InputStream elevenMegabytesOfJson() {
    return new ByteArrayInputStream(("{\"label\": \"" + "x".repeat(11 * 1024 * 1024) + "\"}").getBytes());
  }
}
