package dk.samspor.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dk.samspor.local.Addresses;
import dk.samspor.local.LocalStackException;
import dk.samspor.local.Service;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The running services as the demo's people and systems call them. Every call has its business day. */
final class Street {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

  private final Addresses addresses;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  Street(Addresses addresses) {
    this.addresses = addresses;
  }

  /** Somebody's hands on the keyboard on one day. */
  Desk as(String user, LocalDate day) {
    return new Desk(user, day);
  }

  final class Desk {
    private final String user;
    private final LocalDate day;

    private Desk(String user, LocalDate day) {
      this.user = user;
      this.day = day;
    }

    Answer get(Service service, String path) {
      return send(request(service, path).GET());
    }

    /** A write with a key that is the same every time the demo is played, so that playing again repeats, not doubles. */
    Answer post(Service service, String path, String key, String etag, JsonNode body) {
      var request = request(service, path).header("Idempotency-Key", key).header("Content-Type", "application/json")
          .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
      return send(etag == null ? request : request.header("If-Match", etag));
    }

    Answer postXml(Service service, String path, byte[] xml) {
      return send(request(service, path).header("Content-Type", "application/xml")
          .POST(HttpRequest.BodyPublishers.ofByteArray(xml)));
    }

    Answer postPdf(Service service, String path, String key, String etag, byte[] pdf) {
      return send(request(service, path).header("Idempotency-Key", key).header("If-Match", etag).header("Content-Type", "application/pdf")
          .POST(HttpRequest.BodyPublishers.ofByteArray(pdf)));
    }

    private HttpRequest.Builder request(Service service, String path) {
      var request = HttpRequest.newBuilder(URI.create(addresses.of(service) + path))
          .header("Authorization", "Bearer " + tokens.computeIfAbsent(user, Street.this::token))
          .header("Accept", "application/json").header("Accept-Language", "en");
      return day == null ? request : request.header("Samspor-Business-Time", day.toString());
    }
  }

  private String token(String user) {
    var form = user.startsWith("demo-")
        ? "grant_type=client_credentials&client_id=" + encoded(user) + "&client_secret=demo"
        : "grant_type=password&username=" + encoded(user) + "&password=demo";
    var answer = send(HttpRequest.newBuilder(addresses.token()).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form)));
    if (!answer.ok()) throw new LocalStackException("The issuer gives " + user + " no token: " + answer.body());
    return answer.text("access_token");
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      var answer = http.send(request.timeout(LONGEST_ANSWER).build(), HttpResponse.BodyHandlers.ofByteArray());
      var body = answer.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(answer.body());
      return new Answer(answer.statusCode(), answer.headers().firstValue("ETag").orElse(null), body);
    } catch (IOException e) {
      throw new LocalStackException("A service does not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalStackException("The demo was interrupted", e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
