package dk.samspor.reporting.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.figures.FiguresHash;
import dk.samspor.reporting.observations.Readings;
import dk.samspor.reporting.testing.Postman;
import dk.samspor.reporting.testing.RandomStreet;
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
import org.junit.jupiter.api.Test;

@QuarkusTest
class RebuildTest {

  private static final String ADMIN = "national";

  @Inject Postman postman;
  @Inject FiguresHash hash;

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
  void what_a_killed_rebuild_left_behind_is_never_seen() {
    postman.bring(RandomStreet.of(51, 5));
    FiguresHash.View before = hash.now();
    postman.count("with dead as (insert into observation (generation, dossier, measure, nr, date, told, region, municipality, "
        + "process_kind, level, citizen_group, form, value, judged) select 1000000, dossier, measure, nr, date, told, region, municipality, "
        + "process_kind, level, citizen_group, form, value, judged from observation limit 3 returning 1) select count(*) from dead");
    postman.count("with dead as (insert into rebuild (id, status, generation, events_total, events_done, started) values "
        + "(gen_random_uuid(), 'RUNNING', 1000000, 10, 3, now() - interval '1 hour') returning 1) select count(*) from dead");
    assertThat(hash.now()).isEqualTo(before);
    rebuild();
    assertThat(hash.now()).isEqualTo(before);
    assertThat(postman.count("select count(*) from rebuild where status = 'INTERRUPTED'")).isEqualTo(1);
    assertThat(postman.count("select count(*) from observation where generation = 1000000")).isZero();
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
