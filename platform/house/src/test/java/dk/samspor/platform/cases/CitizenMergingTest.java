package dk.samspor.platform.cases;

import static dk.samspor.platform.house.House.PARCELS;
import static dk.samspor.platform.house.House.aLabel;
import static dk.samspor.platform.house.House.hospital;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspor.platform.database.WorkerDatabase;
import dk.samspor.platform.house.Books;
import dk.samspor.platform.identity.CitizenAliases;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.platform.identity.Cpr;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two ids are one citizen: whatever happens at the same moment, no row is left under the one that went. */
@QuarkusTest
class CitizenMergingTest {

  private static final String INSERT = """
      insert into parcel (id, version, status, kind, citizen_id, home_municipality, case_seq, weight, label)
      values (?, 0, 'SENT', 'PARCEL', ?, '0461', 1, 1, ?)""";

  @Inject
  WorkerDatabase database;

  @Inject
  CitizenVault vault;

  @Inject
  Books books;

  private final CitizenId gone = someone();
  private final CitizenId stays = someone();

  @Test
  void all_cases_and_desks_of_the_id_that_went_belong_to_the_one_that_stays() throws SQLException {
    String replacement = "010190-1AB%d".formatted(ThreadLocalRandom.current().nextInt(10));
    CitizenId unknown = vault.idOf(Cpr.of(replacement));
    String early = send(replacement);
    merge(unknown, stays);
    String late = send(replacement);
    for (String id : List.of(early, late)) {
      assertThat(books.count("parcel where id = ?1 and citizen_id = ?2", UUID.fromString(id), stays.value())).isEqualTo(1);
      assertThat(books.count("desk where case_id = ?1 and citizen_id = ?2", UUID.fromString(id), stays.value())).isEqualTo(2);
    }
    assertThat(books.count("desk where citizen_id = ?1", unknown.value())).isZero();
  }

  @Test
  void a_case_being_opened_under_the_old_id_is_waited_for() throws Exception {
    UUID parcel = UUID.randomUUID();
    try (Connection opening = database.open()) {
      opening.setAutoCommit(false);
      insert(opening, parcel, gone);
      var merging = CompletableFuture.supplyAsync(this::mergeThem);
      await().until(() -> books.count("pg_locks where locktype = 'advisory' and not granted") > 0);
      opening.commit();
      opening.setAutoCommit(true);
      assertThat(merging.get()).contains(stays);
    }
    assertThat(ownerOf(parcel)).isEqualTo(stays);
  }

  @Test
  void an_act_that_read_the_case_before_the_merge_does_not_bring_the_old_id_back() throws Exception {
    UUID parcel = UUID.randomUUID();
    try (Connection connection = database.open(); var act = connection.prepareStatement(
        "update parcel set status = 'OPENED', citizen_id = ?, version = 1 where id = ? and version = 0")) {
      insert(connection, parcel, gone);
      merge(gone, stays);
      act.setObject(1, gone.value());
      act.setObject(2, parcel);
      assertThat(act.executeUpdate()).as("the act is not refused").isEqualTo(1);
    }
    assertThat(ownerOf(parcel)).isEqualTo(stays);
  }

  @Test
  void merges_and_openings_in_any_order_leave_everything_with_the_last_id() throws Exception {
    CitizenId last = someone();
    Stream<Callable<Void>> merges = Stream.of(() -> merged(gone, stays), () -> merged(stays, last));
    Stream<Callable<Void>> openings = IntStream.range(0, 60).mapToObj(i -> () -> opened(List.of(gone, stays, last).get(i % 3)));
    var all = Stream.concat(openings, merges).collect(java.util.stream.Collectors.toList());
    java.util.Collections.shuffle(all);
    try (var together = Executors.newFixedThreadPool(6)) {
      together.invokeAll(all).forEach(Future::resultNow);
    }
    assertThat(books.count("parcel where citizen_id in (?1, ?2)", gone.value(), stays.value())).isZero();
    assertThat(books.count("parcel where citizen_id = ?1", last.value())).isEqualTo(60);
    try (Connection connection = database.open()) {
      assertThat(CitizenAliases.staying(connection, gone)).isEqualTo(last);
    }
  }

  private Void opened(CitizenId citizen) throws SQLException {
    try (Connection connection = database.open()) {
      insert(connection, UUID.randomUUID(), citizen);
      return null;
    }
  }

  private Void merged(CitizenId goes, CitizenId remains) throws SQLException {
    merge(goes, remains);
    return null;
  }

  private Optional<CitizenId> mergeThem() {
    try {
      return merge(gone, stays);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private Optional<CitizenId> merge(CitizenId goes, CitizenId remains) throws SQLException {
    try (Connection connection = database.open()) {
      connection.setAutoCommit(false);
      var merged = CitizenMerging.merge(connection, goes, remains);
      connection.commit();
      connection.setAutoCommit(true);
      return merged;
    }
  }

  private static void insert(Connection connection, UUID parcel, CitizenId citizen) throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, parcel);
      insert.setObject(2, citizen.value());
      insert.setString(3, aLabel());
      insert.executeUpdate();
    }
  }

  private CitizenId ownerOf(UUID parcel) {
    return new CitizenId((UUID) books.rows("select citizen_id from parcel where id = ?1", parcel).getFirst());
  }

  private static String send(String cpr) {
    return hospital().body("""
        {"cpr": "%s", "municipality": "461", "weight": 5, "label": "%s"}""".formatted(cpr, aLabel())).post(PARCELS)
        .then().statusCode(201).extract().path("id");
  }

  private static CitizenId someone() {
    return new CitizenId(UUID.randomUUID());
  }
}
