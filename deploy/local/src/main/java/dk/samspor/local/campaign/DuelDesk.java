package dk.samspor.local.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.local.LocalStackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** One replica as Odense's people use it for a duel: what is fought over is made first, then both shots are fired at once. */
final class DuelDesk {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
  private static final LocalDate EARLY = LocalDate.of(2015, 3, 2);
  private static final LocalDate SCREENED = LocalDate.of(2015, 3, 9);
  private static final LocalDate MEETING = LocalDate.of(2015, 3, 17);
  private static final String CASE_WORKER = "caseworker-odense";
  private static final String TEAM = "team-odense";
  private static final String COORDINATOR = "coordinator-syddanmark";
  private static final AtomicInteger SERIAL = new AtomicInteger(2000);

  private final URI replica;
  private final Passes passes;

  DuelDesk(URI replica, Passes passes) {
    this.replica = replica;
    this.passes = passes;
  }

  /** Something a replica is asked for, ready to be sent. */
  record Shot(HttpRequest request) {
    CompletableFuture<Answer> fired() {
      return HTTP.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenApply(DuelDesk::answer);
    }
  }

  record Answer(int status, String code, String etag, String id) {
    boolean ok() {
      return status / 100 == 2;
    }

    @Override
    public String toString() {
      return (status + " " + code).strip();
    }
  }

  /** A case in the version it was last seen in, as a desk at either replica acts on it. */
  record DuelCase(DuelDesk at, String id, String etag) {
    DuelCase on(DuelDesk desk) {
      return new DuelCase(desk, id, etag);
    }

    Shot submit(String day) {
      return at.shot(CASE_WORKER, EARLY, "/api/v1/team-cases/" + id + "/submit", etag, "{\"meetingDay\":\"%s\"}".formatted(day));
    }

    Shot decide(boolean deviates) {
      return at.shot(CASE_WORKER, MEETING, "/api/v1/team-cases/" + id + "/decide", etag,
          "{\"date\":\"%s\",\"deviates\":%b,\"deviation\":\"too early\"}".formatted(MEETING, deviates));
    }

    private DuelCase did(String user, LocalDate on, String act, String body) {
      return new DuelCase(at, id, at.done(at.shot(user, on, "/api/v1/team-cases/" + id + "/" + act, etag, body)).etag());
    }
  }

  static String someCitizen() {
    return "110370" + SERIAL.getAndIncrement();
  }

  String day(int capacity) {
    return done(shot(TEAM, EARLY, "/api/v1/meeting-days", null, "{\"date\":\"%s\",\"capacity\":%d}".formatted(MEETING, capacity))).id();
  }

  String coordinator() {
    return done(shot(COORDINATOR, EARLY, "/api/v1/coordinators", null,
        "{\"name\":\"Duel Testesen\",\"fullTimePercent\":100,\"external\":false,\"regularIn\":[\"0461\"]}")).id();
  }

  Shot open(String citizen) {
    return shot(CASE_WORKER, EARLY, "/api/v1/team-cases", null, ("{\"cpr\":\"%s\",\"name\":\"Duel Testesen\",\"kind\":\"FLEX_JOB\","
        + "\"childrenAtHome\":false,\"vocationallyQualified\":true}").formatted(citizen));
  }

  Shot assign(String coordinator, String day) {
    return shot(COORDINATOR, EARLY, "/api/v1/meeting-days/" + day + "/coordinator", "\"0\"", "{\"coordinator\":\"%s\"}".formatted(coordinator));
  }

  DuelCase preparedCase() {
    var opened = done(open(someCitizen()));
    return new DuelCase(this, opened.id(), opened.etag()).did(CASE_WORKER, EARLY, "preparation",
        "{\"employment\":\"canteen\",\"social\":\"alone\",\"health\":\"back\",\"citizensWishes\":\"cook\",\"pages\":9}");
  }

  DuelCase recommendedCase() {
    return preparedCase().did(CASE_WORKER, EARLY, "submit", "{\"meetingDay\":\"%s\"}".formatted(day(1)))
        .did(COORDINATOR, SCREENED, "screen", "{\"outcome\":\"SUFFICIENT\",\"note\":\"read\"}")
        .did(CASE_WORKER, SCREENED, "schedule", "{}")
        .did(TEAM, MEETING, "hold", "{\"participants\":[" + seat("HEALTH_COORDINATOR", "") + "," + seat("MEETING_LEADER", "\"EMPLOYMENT\"") + ","
            + seat("TEAM_MEMBER", "\"SOCIAL\"") + "," + seat("MINUTE_TAKER", "\"HEALTH\"") + "," + seat("CITIZEN", "") + "]}")
        .did(TEAM, MEETING, "recommend", "{\"type\":\"FLEX_JOB\",\"problems\":[],\"interventions\":[],\"goals\":[],\"pages\":2}");
  }

  private static String seat(String seat, String area) {
    return "{\"seat\":\"%s\",\"areas\":[%s]}".formatted(seat, area);
  }

  private Answer done(Shot shot) {
    var answer = shot.fired().join();
    if (!answer.ok()) throw new LocalStackException("A duel cannot be prepared: " + shot.request().uri().getPath() + " was answered " + answer);
    return answer;
  }

  private Shot shot(String user, LocalDate on, String path, String etag, String body) {
    var request = HttpRequest.newBuilder(replica.resolve(path)).timeout(Duration.ofSeconds(20))
        .header("Authorization", "Bearer " + passes.of(user)).header("Idempotency-Key", UUID.randomUUID().toString())
        .header("Samspor-Business-Time", on.toString()).header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body));
    return new Shot((etag == null ? request : request.header("If-Match", etag)).build());
  }

  private static Answer answer(HttpResponse<String> response) {
    try {
      JsonNode body = JSON.readTree(response.body().isEmpty() ? "{}" : response.body());
      return new Answer(response.statusCode(), body.path("code").asText(), response.headers().firstValue("ETag").orElse(null), body.path("id").asText());
    } catch (IOException noJson) {
      throw new UncheckedIOException(noJson);
    }
  }
}
