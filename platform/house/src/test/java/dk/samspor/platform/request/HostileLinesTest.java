package dk.samspor.platform.request;

import static dk.samspor.platform.house.House.PARCELS;
import static dk.samspor.platform.house.House.odense;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.house.RawLine;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests no library would send: refused or cut off, never a 5xx, and the next one is served. */
@QuarkusTest
@TestProfile(SlowClientsTest.Impatient.class) // some of them say less than they promise
class HostileLinesTest {

  @TestHTTPResource(PARCELS)
  URI parcels;

  @AfterEach
  void the_next_one_is_served() {
    odense().get(PARCELS).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /api/v1/parcels?limit=% HTTP/1.1", "GET /api/v1/parcels?cursor=%zz HTTP/1.1", "GET /api/v1/parcels/%zz HTTP/1.1",
      "GET //api//v1//parcels HTTP/1.1", "GET /api/v1/parcels HTTP/9.9", "GET", "\u0000\u0001\u0002", "GET /api/v1/parcels\u0000 HTTP/1.1",
      "GET * HTTP/1.1", "CONNECT localhost:1 HTTP/1.1", "TRACE /api/v1/parcels HTTP/1.1", "PRI * HTTP/2.0", "GET http://[ HTTP/1.1",
      "GET /api/v1/parcels/../../../etc/passwd HTTP/1.1", "GET /q/../api/v1/parcels HTTP/1.1"})
  void a_strange_first_line_is_refused(String first) throws IOException {
    refused(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: -1", "Content-Length: 5, 6", "Content-Length: +5", "Content-Length: abc",
      "Content-Length: 99999999999999999999", "Content-Length: 5\r\nTransfer-Encoding: chunked", "Transfer-Encoding: rubbish",
      "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF", "Transfer-Encoding: chunked\r\n\r\n-1", "Host: \u0000",
      "Header without a colon", ": no name", "Expect: rubbish", "Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\nrubb"})
  void a_strange_head_is_refused(String header) throws IOException {
    refused("POST " + PARCELS + " HTTP/1.1", "Idempotency-Key: strange", "Content-Type: application/json", header);
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 20_000})
  void thousands_of_headers_are_refused(int headers) throws IOException {
    refused("GET " + PARCELS + "/nothing HTTP/1.1", "X-Many: many\r\n".repeat(headers) + "X-Last: last");
  }

  private void refused(String first, String... more) throws IOException {
    var head = new ArrayList<>(List.of(first, "Authorization: Bearer " + Tokens.person("ward", "hospital:4202360", "HOSPITAL")));
    head.addAll(List.of(more));
    String answer = RawLine.answerTo(parcels, head.toArray(String[]::new));
    if (!answer.isEmpty()) {
      assertThat(answer).matches("(?s)HTTP/\\d\\.\\d (?!5).*");
    }
  }
}
