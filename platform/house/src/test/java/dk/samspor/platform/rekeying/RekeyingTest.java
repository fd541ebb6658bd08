package dk.samspor.platform.rekeying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspor.platform.database.WorkerDatabase;
import dk.samspor.platform.identity.Citizen;
import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.platform.identity.Cpr;
import dk.samspor.platform.identity.RotatingKeys;
import dk.samspor.platform.identity.SealBroken;
import dk.samspor.platform.testing.SamsporStack;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** A rotation from k1 to k2 on a table of three hundred citizens. */
class RekeyingTest {

  private static final SamsporStack STACK = new SamsporStack();
  private static final int CITIZENS = 300;
  private static AgroalDataSource database;
  private static WorkerDatabase worker;

  private final SealedTable table = new PlatformsSealedTables().citizenCards();
  private final CitizenVault during = RotatingKeys.during();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @BeforeAll
  static void start() throws SQLException {
    Map<String, String> settings = STACK.start();
    String url = settings.get("quarkus.datasource.jdbc.url");
    Flyway.configure().locations("classpath:db/citizen").dataSource(url, settings.get("quarkus.flyway.username"),
        settings.get("quarkus.flyway.password")).load().migrate();
    database = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool
        .maxSize(4).connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
            .principal(new NamePrincipal(settings.get("quarkus.datasource.username")))
            .credential(new SimplePassword(settings.get("quarkus.datasource.password"))))));
    worker = new WorkerDatabase(url, settings.get("samspor.worker.username"), settings.get("samspor.worker.password"), "test");
  }

  @AfterAll
  static void stop() {
    database.close();
    STACK.stop();
  }

  @BeforeEach
  void manyCitizensOfTheOldKey() throws SQLException {
    execute("DELETE FROM citizen_card");
    register(RotatingKeys.before(), "Jens");
  }

  @Test
  void everything_opens_without_the_old_key_afterwards() throws SQLException {
    rekeying().round();
    assertThat(values("k1")).isZero();
    assertThat(values("k2")).isEqualTo(3 * CITIZENS);
    assertThat(meters.get("samspor.keys.sealed.values").tag("key", "k1").gauge().value()).isZero();
    assertThat(meters.get("samspor.keys.rekeyed.rows").counter().count()).isEqualTo(CITIZENS);
    everybodyIsFoundWith(RotatingKeys.after());
  }

  @Test
  void broken_off_half_way_it_goes_on_where_it_was_and_everybody_is_found_meanwhile() throws SQLException {
    long first = walk(rows -> false);
    assertThat(first).isPositive().isLessThan(CITIZENS);
    everybodyIsFoundWith(during);
    assertThat(walk(rows -> true)).isEqualTo(CITIZENS - first);
    everybodyIsFoundWith(RotatingKeys.after());
  }

  @Test
  void killed_in_the_middle_of_a_walk_it_loses_nothing() throws SQLException {
    try (Connection connection = worker.open()) {
      var walk = new Walk(during, table, rows -> killed(connection));
      assertThatThrownBy(() -> walk.through(connection)).isInstanceOf(SQLException.class);
    }
    everybodyIsFoundWith(during);
    rekeying().round();
    everybodyIsFoundWith(RotatingKeys.after());
  }

  @Test
  void what_replicas_write_meanwhile_stays_what_they_wrote() throws Exception {
    var walking = new AtomicBoolean(true);
    try (var writers = Executors.newFixedThreadPool(2)) {
      var old = writers.submit(() -> register(RotatingKeys.during(), "Jens ny"));
      var older = writers.submit(() -> register(RotatingKeys.before(), "Jens ny")); // a replica not yet restarted
      while (walking.get()) {
        rekeying().round();
        walking.set(!old.isDone() || !older.isDone());
      }
      old.get();
      older.get();
    }
    rekeying().round();
    assertThat(values("k1")).isZero();
    var cards = new CitizenCards(database, RotatingKeys.after());
    for (Cpr cpr : numbers()) {
      assertThat(cards.find(cards.search(cpr).orElseThrow()).orElseThrow().name()).isEqualTo("Jens ny");
    }
  }

  @Test
  void a_row_somebody_is_writing_is_passed_over_and_met_again() throws SQLException {
    try (Connection writer = database.getConnection(); var statement = writer.createStatement()) {
      writer.setAutoCommit(false);
      statement.executeQuery("SELECT 1 FROM citizen_card ORDER BY ctid LIMIT 1 FOR UPDATE");
      assertThat(walk(rows -> true)).isEqualTo(CITIZENS - 1);
    }
    assertThat(walk(rows -> true)).isEqualTo(1);
  }

  @Test
  void what_no_configured_key_opens_is_left_as_it_is_and_counted() throws SQLException {
    var cards = new CitizenCards(database, RotatingKeys.lost());
    var id = cards.register(Citizen.of(Cpr.of("020270-1234"), "Grethe"));
    rekeying().round();
    assertThat(values("lost")).isEqualTo(3);
    assertThat(meters.get("samspor.keys.sealed.values").tag("key", "lost").gauge().value()).isEqualTo(3);
    assertThat(values("k1")).isZero();
    assertThat(cards.find(id)).isPresent();
    assertThatThrownBy(() -> new CitizenCards(database, during).find(id)).isInstanceOf(SealBroken.class);
  }

  @Test
  void one_replica_walks_at_a_time() throws SQLException {
    try (Connection other = worker.open(); var statement = other.createStatement()) {
      statement.execute("select pg_advisory_lock(1398885204, 1)");
      rekeying().round();
      assertThat(values("k1")).isEqualTo(3 * CITIZENS);
    }
    rekeying().round();
    assertThat(values("k1")).isZero();
  }

  private Rekeying rekeying() {
    return new Rekeying(worker, during, List.of(table, SealedTable.named("no_such_table").column("x")),
        new KeyMeters(meters, during), Duration.ofHours(1), Duration.ZERO);
  }

  private long walk(IntPredicate goesOn) throws SQLException {
    try (Connection connection = worker.open()) {
      return new Walk(during, table, goesOn).through(connection);
    }
  }

  private long values(String key) throws SQLException {
    try (Connection connection = worker.open()) {
      return KeyUse.of(connection, List.of(table)).by(key);
    }
  }

  private static void everybodyIsFoundWith(CitizenVault vault) {
    var cards = new CitizenCards(database, vault);
    for (Cpr cpr : numbers()) {
      var id = cards.search(cpr).orElseThrow();
      assertThat(cards.find(id).orElseThrow().cpr()).isEqualTo(cpr);
    }
  }

  private static void register(CitizenVault vault, String name) {
    var cards = new CitizenCards(database, vault);
    numbers().forEach(cpr -> cards.register(Citizen.of(cpr, name)));
  }

  private static List<Cpr> numbers() {
    return IntStream.range(0, CITIZENS).mapToObj(i -> Cpr.of("010165-%04d".formatted(i))).toList();
  }

  private static boolean killed(Connection connection) {
    try (Connection killer = worker.open(); var statement = killer.prepareStatement("SELECT pg_terminate_backend(?)")) {
      statement.setInt(1, connection.unwrap(PGConnection.class).getBackendPID());
      statement.execute();
      return true;
    } catch (SQLException answered) {
      throw new IllegalStateException(answered);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = database.getConnection(); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
