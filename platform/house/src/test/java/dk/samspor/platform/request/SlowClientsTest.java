package dk.samspor.platform.request;

import static dk.samspor.platform.house.House.PARCELS;
import static dk.samspor.platform.house.House.odense;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspor.platform.house.RawLine;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Clients that are slow on purpose are cut off, and the others are served meanwhile. With less patience than by default. */
@QuarkusTest
@TestProfile(SlowClientsTest.Impatient.class)
class SlowClientsTest {

  private static final int MANY = 2_000;
  private static final int WORKERS = 8;
  private static final Duration LONG = Duration.ofSeconds(30);

  @TestHTTPResource(PARCELS)
  URI parcels;

  /** The same limits in seconds instead of minutes, and few threads that could be kept waiting. */
  public static final class Impatient implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.http.idle-timeout", "6S", "samspor.request.body-within", "2S",
          "quarkus.http.limits.max-connections", String.valueOf(MANY + 100), "quarkus.thread-pool.max-threads", String.valueOf(WORKERS));
    }
  }

  @Test
  void two_thousand_silent_lines_hinder_nobody_and_are_closed() throws IOException {
    var lines = new ArrayList<RawLine>();
    try {
      for (int i = 0; i < MANY; i++) {
        lines.add(new RawLine(parcels));
      }
      odense().get(PARCELS).then().statusCode(200);
      awaitCut(lines);
    } finally {
      close(lines);
    }
    odense().get(PARCELS).then().statusCode(200);
  }

  @Test
  void a_head_that_is_never_finished_is_cut_off() throws IOException {
    try (var line = new RawLine(parcels)) {
      line.say("GET " + PARCELS + " HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
      odense().get(PARCELS).then().statusCode(200);
      assertThat(line.listen()).isEmpty();
    }
  }

  @Test
  void a_body_that_stops_is_cut_off() throws IOException {
    try (var line = new RawLine(parcels)) {
      line.say(head(ward(), 1_000) + "{\"cpr\":");
      odense().get(PARCELS).then().statusCode(200);
      assertThat(line.listen()).isEmpty();
    }
  }

  @Test
  void a_body_that_trickles_is_told_so_and_cut_off() throws IOException {
    try (var line = new RawLine(parcels)) {
      line.say(head(ward(), 100_000));
      Thread.ofVirtual().start(() -> trickle(List.of(line)));
      assertThat(line.listen()).startsWith("HTTP/1.1 408").contains("\"code\":\"BODY_INCOMPLETE\"");
    }
  }

  @Test
  void bodies_that_trickle_keep_no_worker_waiting_for_long() throws Exception {
    var lines = new ArrayList<RawLine>();
    try {
      for (int i = 0; i < 2 * WORKERS; i++) {
        lines.add(new RawLine(parcels));
        lines.getLast().say(head(ward(), 100_000));
      }
      var trickle = Thread.ofVirtual().start(() -> trickle(lines));
      odense().get(PARCELS).then().statusCode(200); // all workers wait for bodies: it comes after them, and it comes
      awaitCut(lines);
      trickle.join();
    } finally {
      close(lines);
    }
  }

  @Test
  void a_stranger_whose_body_trickles_on_after_the_refusal_is_cut_off() throws IOException {
    try (var line = new RawLine(parcels)) {
      line.say(head("rubbish", 100_000));
      var trickle = Thread.ofVirtual().start(() -> trickle(List.of(line)));
      assertThat(line.listen()).startsWith("HTTP/1.1 401");
      await().atMost(LONG).until(() -> !trickle.isAlive());
    }
  }

  @Test
  void a_line_kept_open_after_a_whole_body_was_answered_is_not_cut() throws IOException {
    try (var line = new RawLine(parcels)) {
      line.say(head(ward(), 2));
      pause(Duration.ofMillis(300));
      line.say("{}");
      pause(Duration.ofSeconds(4)); // longer than a body may take
      line.say("GET " + PARCELS + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertThat(line.listen()).startsWith("HTTP/1.1 400").contains("HTTP/1.1 401");
    }
  }

  private static String ward() {
    return Tokens.person("ward", "hospital:4202360", "HOSPITAL");
  }

  private static String head(String token, int length) {
    return "POST " + PARCELS + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nIdempotency-Key: slow\r\n"
        + "Authorization: Bearer " + token + "\r\nContent-Length: " + length + "\r\n\r\n";
  }

  /** A byte now and then on each line, until all are cut. */
  private static void trickle(List<RawLine> lines) {
    var open = new ArrayList<>(lines);
    while (!open.isEmpty()) {
      open.removeIf(line -> !takes(line, " "));
      pause(Duration.ofMillis(200));
    }
  }

  private static void pause(Duration time) {
    LockSupport.parkNanos(time.toNanos());
  }

  private static boolean takes(RawLine line, String word) {
    try {
      line.say(word);
      return true;
    } catch (SocketException cut) {
      return false;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void awaitCut(List<RawLine> lines) {
    var open = new ArrayList<>(lines);
    await().atMost(LONG).pollInterval(Duration.ofMillis(500)).until(() -> {
      while (!open.isEmpty() && open.getLast().isCut()) {
        open.removeLast();
      }
      return open.isEmpty();
    });
  }

  private static void close(List<RawLine> lines) throws IOException {
    for (RawLine line : lines) {
      line.close();
    }
  }
}
