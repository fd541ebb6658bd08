package dk.samspor.local.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dk.samspor.local.Service;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * One client as clients should be: it sends a write with the same key until it has a definite answer. Now and then it
 * waits so shortly for the first one that the answer is lost while the service does the work.
 */
final class PatientClient {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
      .connectTimeout(Duration.ofSeconds(2)).build();
  private static final Duration ORDINARY = Duration.ofSeconds(4);
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Duration BETWEEN = Duration.ofMillis(250);
  private static final int IMPATIENT_ONE_IN = 6;
  private static final int LONGEST_IMPATIENT_MILLIS = 60;

  private final Doors doors;
  private final Passes passes;
  private final Attempts attempts;
  private final Random random;

  PatientClient(Doors doors, Passes passes, Attempts attempts, Random random) {
    this.doors = doors;
    this.passes = passes;
    this.attempts = attempts;
    this.random = random;
  }

  record Answer(int status, String etag, JsonNode body) {
    boolean ok() {
      return status / 100 == 2;
    }

    UUID id() {
      return UUID.fromString(body.path("id").asText());
    }

    String code() {
      return status + " " + body.path("code").asText();
    }

    /** Only passing trouble: a lost race, or a service or database that is away. */
    boolean passing() {
      return status >= 500 || status == 408 || status == 429 || body.path("code").asText().equals("CONFLICT");
    }
  }

  /** One deed. What is to be sent, and what it is done on, does not change from try to try. */
  record Order(Deed deed, String user, String key, UUID caseId, UUID effectOn, String etag, String body) {}

  /** Empty when there was no answer with success. */
  Optional<Answer> carryOut(Order order) {
    attempts.begin(order.key());
    var end = System.nanoTime() + PATIENCE.toNanos();
    var lost = 0;
    for (int tries = 1; ; tries++) {
      var answer = send(request(order).timeout(patience(tries)));
      if (answer.isEmpty()) lost++;
      var definite = answer.filter(given -> !given.passing());
      if (definite.isPresent() || System.nanoTime() > end) {
        attempts.end(ended(order, definite, tries, lost));
        return definite.filter(Answer::ok);
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
  }

  /** A read; empty when it was not answered with success. */
  Optional<Answer> get(Service service, String path, String user) {
    var request = HttpRequest.newBuilder(doors.of(service).resolve(path)).timeout(ORDINARY)
        .header("Authorization", "Bearer " + passes.of(user)).GET();
    return send(request).filter(Answer::ok);
  }

  /** A write that is tried once; empty when it was not answered with success. */
  Optional<Answer> post(Service service, String path, String user, String key) {
    return send(HttpRequest.newBuilder(doors.of(service).resolve(path)).timeout(ORDINARY)
        .header("Authorization", "Bearer " + passes.of(user)).header("Idempotency-Key", key)
        .POST(HttpRequest.BodyPublishers.noBody())).filter(Answer::ok);
  }

  private static Attempt ended(Order order, Optional<Answer> definite, int tries, int lost) {
    var caseId = order.caseId() != null ? order.caseId() : definite.filter(Answer::ok).map(Answer::id).orElse(null);
    // of what is done on a case the neighbour acts on that case, unless another is named
    return new Attempt(order.deed(), order.key(), caseId, order.effectOn() != null ? order.effectOn() : caseId,
        definite.map(Answer::status).orElse(Attempt.NONE), definite.map(Answer::code).orElse(""), tries, lost);
  }

  private Duration patience(int tries) {
    var impatient = tries == 1 && random.nextInt(IMPATIENT_ONE_IN) == 0;
    return impatient ? Duration.ofMillis(1 + random.nextInt(LONGEST_IMPATIENT_MILLIS)) : ORDINARY;
  }

  private HttpRequest.Builder request(Order order) {
    var request = HttpRequest.newBuilder(doors.of(order.deed().service()).resolve(order.deed().path(order.caseId())))
        .header("Authorization", "Bearer " + passes.of(order.user())).header("Idempotency-Key", order.key())
        .header("Content-Type", order.deed().contentType()).POST(HttpRequest.BodyPublishers.ofString(order.body()));
    return order.etag() == null ? request : request.header("If-Match", order.etag());
  }

  private Optional<Answer> send(HttpRequest.Builder request) {
    try {
      var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      var body = answer.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(answer.body());
      return Optional.of(new Answer(answer.statusCode(), answer.headers().firstValue("ETag").orElse(null), body));
    } catch (IOException noAnswer) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
