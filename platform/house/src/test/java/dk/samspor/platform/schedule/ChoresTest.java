package dk.samspor.platform.schedule;

import static dk.samspor.platform.house.House.PARCELS;
import static dk.samspor.platform.house.House.hospital;
import static dk.samspor.platform.house.House.odense;
import static dk.samspor.platform.house.House.parcel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dk.samspor.platform.house.Books;
import dk.samspor.platform.house.OpenForgottenParcels;
import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a service does by itself: once, whoever is there to do it, with everything that belongs to an act. */
@QuarkusTest
@TestProfile(ChoresTest.ByThemselves.class)
class ChoresTest {

  private static final String CHORES = "/api/v1/chores";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** As in production, where business time is real time. */
  public static final class ByThemselves implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("samspor.chores.by-themselves", "true");
    }
  }

  @Inject
  Books books;

  @Inject
  ChoreRound round;

  @Inject
  OpenForgottenParcels chore;

  @Inject
  MeterRegistry meters;

  @Test
  void it_is_done_by_itself_with_history_fact_and_audit() {
    var ids = IntStream.range(0, 5).mapToObj(i -> forgotten()).toList();
    ids.forEach(id -> await().atMost(PATIENCE).untilAsserted(() ->
        odense().get(PARCELS + "/" + id).then().body("status", is("OPENED"))));
    var id = UUID.fromString(ids.getFirst());
    assertThat(books.count("history where case_id = ?1 and act = 'OPEN' and actor = 'service:house'", id)).isOne();
    assertThat(books.count("outbox where case_id = ?1 and type like '%ParcelOpened%'", id)).isOne();
    assertThat(books.count("audit where ?1 = any(cases) and operation = 'chore open-forgotten-parcels'", id)).isOne();
  }

  @Test
  void one_that_fails_has_done_nothing_is_told_and_is_tried_again() {
    OpenForgottenParcels.BROKEN.set(true);
    try {
      String id = forgotten();
      await().atMost(PATIENCE).untilAsserted(() -> operator().get(CHORES).then().statusCode(200)
          .body("[0].failed", containsString("the knife is blunt")).body("[0].failed", containsString("******-****")));
      odense().get(PARCELS + "/" + id).then().body("status", is("SENT"));
      OpenForgottenParcels.BROKEN.set(false);
      operator().post(CHORES + "/open-forgotten-parcels/run").then().statusCode(200).body("done", is(1));
      odense().get(PARCELS + "/" + id).then().body("status", is("OPENED"));
      operator().get(CHORES).then().body("[0].done", notNullValue()).body("[0].failed", is((Object) null));
    } finally {
      OpenForgottenParcels.BROKEN.set(false);
    }
  }

  @Test
  void the_metrics_say_how_late_one_is_that_fails_again_and_again() {
    OpenForgottenParcels.BROKEN.set(true);
    try {
      forgotten();
      await().atMost(PATIENCE).untilAsserted(() -> operator().get(CHORES).then().body("[0].failed", containsString("the knife is blunt")));
      double before = lateSeconds();
      await().atMost(PATIENCE).until(() -> lateSeconds() > before + 3);
    } finally {
      OpenForgottenParcels.BROKEN.set(false);
      operator().post(CHORES + "/open-forgotten-parcels/run").then().statusCode(200);
    }
    await().atMost(PATIENCE).until(() -> lateSeconds() < 2);
  }

  @Test
  void the_metrics_say_how_late_one_is_that_hangs() {
    OpenForgottenParcels.HANGS.lock();
    try {
      await().atMost(PATIENCE).until(() -> lateSeconds() > 5);
    } finally {
      OpenForgottenParcels.HANGS.unlock();
    }
    await().atMost(PATIENCE).until(() -> lateSeconds() < 2);
  }

  @Test
  void two_replicas_never_do_it_at_the_same_time_and_nothing_is_done_twice() throws Exception {
    var id = UUID.fromString(forgotten());
    try (var replicas = Executors.newFixedThreadPool(4)) {
      Callable<Integer> replica = () -> IntStream.range(0, 20).map(i -> round.part(chore, true, null).did()).sum();
      for (var done : replicas.invokeAll(java.util.Collections.nCopies(4, replica))) {
        done.get();
      }
    }
    assertThat(OpenForgottenParcels.MOST_AT_IT).hasValue(1);
    assertThat(books.count("outbox where case_id = ?1 and type like '%ParcelOpened%'", id)).isOne();
  }

  @Test
  void only_an_operator_may_ask_for_it_and_an_unknown_one_is_not_found() {
    operator().post(CHORES + "/wash-the-stairs/run").then().statusCode(404);
    odense().post(CHORES + "/open-forgotten-parcels/run").then().statusCode(403);
  }

  private static String forgotten() {
    return hospital().body(parcel(5, OpenForgottenParcels.FORGOTTEN + UUID.randomUUID())).post(PARCELS).then().statusCode(201)
        .extract().path("id");
  }

  private double lateSeconds() {
    return meters.get("samspor.chore.late.seconds").tag("chore", chore.name()).gauge().value();
  }

  private static io.restassured.specification.RequestSpecification operator() {
    return As.caller(Tokens.person("operator", "national", "ADMINISTRATOR"));
  }
}
