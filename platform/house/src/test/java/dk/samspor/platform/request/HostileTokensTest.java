package dk.samspor.platform.request;

import static dk.samspor.platform.house.House.PARCELS;
import static dk.samspor.platform.house.House.odense;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dk.samspor.platform.house.Books;
import dk.samspor.platform.house.RawLine;
import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.HostileTokens;
import dk.samspor.platform.testing.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens that are right in all but one thing, over real HTTP: each refused, told apart in no way, and audited. */
@QuarkusTest
class HostileTokensTest {

  private static final String REFUSED = "audit where operation = 'GET /api/v1/parcels' and outcome = 'TOKEN_INVALID'";

  @Inject
  Books books;

  @Inject
  MeterRegistry meters;

  @TestHTTPResource(PARCELS)
  URI parcels;

  private final List<String> said = Collections.synchronizedList(new ArrayList<>());
  private final Handler listener = new Listener();

  @BeforeEach
  void listen() {
    Logger.getLogger("").addHandler(listener);
  }

  @AfterEach
  void stopListening() {
    Logger.getLogger("").removeHandler(listener);
  }

  @Test
  void every_hostile_token_is_refused_alike_and_audited_as_anonymous_and_nothing_of_it_is_logged() {
    HostileTokens.all().forEach((wrong, token) -> {
      long before = audited();
      As.caller(token).get(PARCELS).then().log().ifValidationFails().statusCode(401)
          .header("WWW-Authenticate", "Bearer").body("code", is("TOKEN_INVALID")).body("size()", is(5));
      assertThat(audited()).as("audit rows for " + wrong).isEqualTo(before + 1);
      assertThat(said).as("log after " + wrong).noneMatch(line -> mentions(line, token));
    });
    assertThat(books.count(REFUSED + " and subject <> 'anonymous'")).isZero();
    assertThat(books.count("audit where subject like '%attacker%'")).isZero();
  }

  @Test
  void an_empty_bearer_and_another_scheme_are_refused_and_audited() {
    long before = audited();
    for (String header : List.of("Bearer", "Bearer ", "Basic bWV0dGU6ZGVtbw==", "")) {
      RestAssured.given().header("Authorization", header).get(PARCELS).then().statusCode(401).body("code", is("TOKEN_INVALID"));
    }
    assertThat(audited()).isEqualTo(before + 4);
  }

  @Test
  void of_two_tokens_neither_counts_even_if_one_is_good() throws IOException {
    String good = Tokens.person("mette", "municipality:0461", "THERAPIST");
    long before = audited();
    for (List<String> both : List.of(List.of(good, "rubbish"), List.of("rubbish", good), List.of(good, good))) {
      String answer = RawLine.answerTo(parcels, "GET " + PARCELS + " HTTP/1.1", "Authorization: Bearer " + both.get(0),
          "Authorization: Bearer " + both.get(1));
      assertThat(answer).startsWith("HTTP/1.1 401").contains("\"code\":\"TOKEN_INVALID\"");
    }
    assertThat(audited()).isEqualTo(before + 3);
  }

  @Test
  void a_token_in_the_address_is_no_token() {
    String good = Tokens.person("mette", "municipality:0461", "THERAPIST");
    for (String name : List.of("access_token", "token", "jwt")) {
      RestAssured.given().queryParam(name, good).get(PARCELS).then().statusCode(401).body("code", is("TOKEN_INVALID"));
    }
    RestAssured.given().cookie("Bearer", good).get(PARCELS).then().statusCode(401).body("code", is("TOKEN_INVALID"));
  }

  @Test
  void a_header_of_64_kilobytes_is_refused_before_it_is_read_to_its_end() throws IOException {
    assertThat(RawLine.answerTo(parcels, "GET " + PARCELS + " HTTP/1.1", "Authorization: Bearer " + "a".repeat(64 * 1024)))
        .startsWith("HTTP/1.1 431");
    odense().get(PARCELS).then().statusCode(200);
  }

  @Test
  void whoever_shows_no_token_is_counted_and_leaves_no_row() {
    long rows = audited();
    double counted = turnedAwayWithoutARow();
    for (int i = 0; i < 20; i++) {
      As.nobody().get(PARCELS).then().statusCode(401);
    }
    assertThat(audited()).isEqualTo(rows);
    assertThat(turnedAwayWithoutARow()).isEqualTo(counted + 20);
  }

  @Test
  void a_known_caller_who_may_not_is_audited_by_name() {
    As.caller(Tokens.person("curious", "municipality:0461", "REPORT_VIEWER")).get(PARCELS).then().statusCode(403);
    As.caller(Tokens.person("misplaced", "region:1083", "THERAPIST")).get(PARCELS).then().statusCode(403);
    assertThat(books.count("audit where subject = 'curious' and outcome = 'FORBIDDEN' and operation = 'GET /api/v1/parcels' "
        + "and 'municipality:0461' = any(authorities) and 'REPORT_VIEWER' = any(roles)")).isEqualTo(1);
    assertThat(books.count("audit where subject = 'misplaced' and outcome = 'NO_AUTHORITY'")).isEqualTo(1);
  }

  private long audited() {
    return books.count(REFUSED);
  }

  private double turnedAwayWithoutARow() {
    return meters.counter("samspor.door.refused", "code", "TOKEN_INVALID", "audited", "false").count();
  }

  /** Any part of it that is long enough to be recognised. */
  private static boolean mentions(String line, String token) {
    return List.of(token.split("\\.")).stream().anyMatch(part -> part.length() > 20 && line.contains(part.substring(0, 20)))
        || line.contains("attacker");
  }

  private final class Listener extends Handler {
    @Override
    public void publish(LogRecord written) {
      said.add(written.getMessage() + " " + java.util.Arrays.toString(written.getParameters()) + " " + written.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
