package dk.samspor.reporting.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import dk.samspor.platform.database.WorkerDatabase;
import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.figures.FiguresHash;
import dk.samspor.reporting.observations.Readings;
import dk.samspor.reporting.testing.Events;
import dk.samspor.reporting.testing.Postman;
import dk.samspor.reporting.testing.RandomStreet;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RebuildTest {

  private static final String ADMIN = "national";

  @Inject Postman postman;
  @Inject FiguresHash hash;
  @Inject Rebuilds rebuilds;
  @Inject WorkerDatabase database;

  @Test
  void events_shuffled_and_repeated_are_rebuilt_to_the_same_figures() {
    List<StoredEvent> events = RandomStreet.of(20260801, 60);
    postman.bring(mixed(events, 20260801));
    long observed = postman.count("select count(*) from observation where dossier = any(?::uuid[]) and generation = "
        + "(select generation from current_generation)", (Object) dossiers(events));
    assertThat(observed).isEqualTo(Readings.of(events).size());
    FiguresHash.View incremental = hash.now();
    rebuild();
    assertThat(hash.now()).isEqualTo(incremental);
  }

  @Test
  void letters_that_arrive_during_a_rebuild_are_in_the_figures_after_it() {
    List<StoredEvent> before = RandomStreet.of(41, 200);
    List<StoredEvent> meanwhile = RandomStreet.of(42, 200);
    postman.bring(before);
    begin();
    postman.bring(mixed(meanwhile, 42));
    ended("DONE");
    FiguresHash.View swapped = hash.now();
    rebuild();
    assertThat(hash.now()).isEqualTo(swapped);
    assertThat(postman.count("select count(*) from observation where dossier = any(?::uuid[])", (Object) dossiers(meanwhile)))
        .isEqualTo(Readings.of(meanwhile).size());
  }

  @Test
  void a_rebuild_stopped_halfway_goes_on_where_it_was_and_gives_the_same_figures() {
    List<StoredEvent> events = RandomStreet.of(51, 120);
    postman.bring(mixed(events, 51));
    FiguresHash.View before = hash.now();
    begin();
    halfway();
    rebuilds.stop(new ShutdownEvent());
    assertThat(rebuilds.latest().status()).isEqualTo("RUNNING");
    assertThat(rebuilds.latest().eventsDone()).isPositive().isLessThan(rebuilds.latest().eventsTotal());
    assertThat(hash.now()).as("what it left is never seen").isEqualTo(before);
    postman.bring(mixed(RandomStreet.of(52, 20), 52)); // nobody rebuilds, letters still come
    FiguresHash.View meanwhile = hash.now();
    rebuilds.atStart(new StartupEvent());
    ended("DONE");
    assertThat(hash.now()).isEqualTo(meanwhile);
    assertThat(postman.count("select count(*) from rebuild where status = 'INTERRUPTED'")).isZero();
  }

  @Test
  void who_takes_over_a_rebuild_that_died_ends_it_and_nothing_of_it_is_seen() {
    postman.bring(RandomStreet.of(53, 120));
    FiguresHash.View before = hash.now();
    begin();
    halfway();
    rebuilds.stop(new ShutdownEvent());
    long half = postman.count("select generation from rebuild where status = 'RUNNING'");
    rebuild();
    assertThat(hash.now()).isEqualTo(before);
    assertThat(postman.count("select count(*) from rebuild where status = 'INTERRUPTED' and generation = ?", half)).isEqualTo(1);
    assertThat(postman.count("select count(*) from pg_class where relname = 'observation_' || ?", half)).isZero();
  }

  @Test
  void figures_can_be_read_all_the_time_and_are_the_old_ones_until_the_new_ones_are_there() {
    Events odense = Events.in("0461", "1083", 54);
    postman.bring(List.of(odense.referral("TrainingPlanReceived", odense.id(), "1996-03-02")));
    postman.bring(RandomStreet.of(55, 100));
    begin();
    int asked = 0;
    do {
      As.caller(Tokens.person("jonas", "municipality:0461", "CASE_WORKER"))
          .get("/api/v1/figures?indicator=PLANS_RECEIVED&municipality=0461&from=1996-01-01&to=1996-12-31").then().statusCode(200)
          .body("figures[0].numerator", equalTo(1));
      asked++;
    } while (rebuilds.latest().status().equals("RUNNING"));
    assertThat(asked).isGreaterThan(1);
  }

  @Test
  void a_rebuild_begun_while_the_one_before_still_sweeps_up_waits_for_it() throws Exception {
    postman.bring(RandomStreet.of(56, 2));
    try (var sweeping = database.open(); var guard = sweeping.createStatement()) {
      guard.execute("select pg_advisory_lock(" + RebuildTable.GUARD + ")");
      begin();
      await().atMost(Duration.ofSeconds(20)).until(RebuildTest::hasTriedAndWaits);
      assertThat(rebuilds.latest().status()).isEqualTo("RUNNING");
      guard.execute("select pg_advisory_unlock(" + RebuildTable.GUARD + ")");
    }
    ended("DONE");
  }

  /** Parked between two tries for the guard. */
  private static boolean hasTriedAndWaits() {
    return Thread.getAllStackTraces().entrySet().stream().filter(thread -> thread.getKey().getName().equals("rebuild"))
        .map(thread -> Stream.of(thread.getValue()).map(StackTraceElement::getMethodName).toList())
        .anyMatch(frames -> frames.contains("parkNanos") && frames.contains("guardedSoon"));
  }

  private void halfway() {
    await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(2)).until(() -> rebuilds.latest().eventsDone() > 0);
  }

  @Test
  void only_an_administrator_may_rebuild() {
    As.caller(Tokens.person("vibeke", "region:1083", "REPORT_VIEWER")).post("/api/v1/rebuild").then().statusCode(403);
  }

  @Test
  void the_event_store_can_be_neither_changed_nor_emptied() {
    postman.bring(RandomStreet.of(61, 1));
    for (String sql : List.of("update event set type = 'x' returning 1", "delete from event returning 1")) {
      assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> postman.count(sql)))
          .hasStackTraceContaining("append-only");
    }
  }

  private void rebuild() {
    begin();
    ended("DONE");
  }

  private void begin() {
    As.caller(Tokens.person("admin", ADMIN, "ADMINISTRATOR")).post("/api/v1/rebuild").then().statusCode(202)
        .body("status", equalTo("RUNNING")).body("eventsTotal", greaterThan(0));
  }

  private void ended(String status) {
    await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50)).until(() ->
        As.caller(Tokens.person("admin", ADMIN, "ADMINISTRATOR")).get("/api/v1/rebuild").jsonPath().getString("status").equals(status));
  }

  /** As Kafka brings them: the cases in any order, each case in its own; some letters twice. */
  private static List<StoredEvent> mixed(List<StoredEvent> events, long seed) {
    List<StoredEvent> mixed = new ArrayList<>(events);
    mixed.addAll(events.subList(0, events.size() / 4));
    Collections.shuffle(mixed, new Random(seed));
    Map<UUID, Iterator<StoredEvent>> cases = mixed.stream().collect(Collectors.groupingBy(StoredEvent::caseId,
        Collectors.collectingAndThen(Collectors.toList(), ofCase -> ofCase.stream()
            .sorted(Comparator.comparing(StoredEvent::caseSeq)).iterator())));
    return mixed.stream().map(event -> cases.get(event.caseId()).next()).toList();
  }

  private static String[] dossiers(List<StoredEvent> events) {
    return events.stream().map(event -> event.dossier().toString()).distinct().toArray(String[]::new);
  }
}
