package dk.samspor.platform.rekeying;

import dk.samspor.platform.database.WorkerDatabase;
import dk.samspor.platform.identity.CitizenVault;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Re-encrypts in the background what an older key sealed, slowly, by one replica at a time. It keeps no notes: the seals
 * name their keys, so it can be killed anywhere and begins where it was. To rotate: give every replica the new key
 * beside the old one, then make it the current one, then wait until {@code samspor_keys_sealed_values} of the old one is
 * zero in every service, then take the old one away.
 */
@ApplicationScoped
class Rekeying {

  private static final Logger LOG = Logger.getLogger(Rekeying.class);
  /** Held by the connection of the replica that walks: when it dies, another may. */
  private static final String ALONE = "select pg_try_advisory_lock(1398885204, 1)";

  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(30);

  private final WorkerDatabase database;
  private final CitizenVault vault;
  private final List<SealedTable> declared;
  private final KeyMeters meters;
  private final Duration every;
  private final Duration rest;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private Thread walker;

  Rekeying(WorkerDatabase database, CitizenVault vault, @All List<SealedTable> declared, KeyMeters meters,
      @ConfigProperty(name = "samspor.keys.rekeying.every", defaultValue = "PT1H") Duration every,
      @ConfigProperty(name = "samspor.keys.rekeying.rest", defaultValue = "PT0.02S") Duration rest) {
    this.database = database;
    this.vault = vault;
    this.declared = declared;
    this.meters = meters;
    this.every = every;
    this.rest = rest;
  }

  void start(@Observes StartupEvent started) {
    walker = Thread.ofPlatform().name("rekeying").daemon().start(this::work);
  }

  void stop(@Observes ShutdownEvent ending) throws InterruptedException {
    stopping.countDown();
    walker.join(TimeUnit.SECONDS.toMillis(5));
  }

  private void work() {
    boolean looked;
    do {
      looked = looks();
    } while ((!looked || vault.keys().size() > 1) && rests(looked ? every : AFTER_TROUBLE)); // one key: once is enough
  }

  private boolean looks() {
    try {
      round();
      return true;
    } catch (SQLException | RuntimeException trouble) {
      LOG.warnf("re-encryption is tried again later: %s", trouble.getMessage());
      return false;
    }
  }

  /** Looks at every sealed column, and walks while there is something to do. */
  void round() throws SQLException {
    try (Connection connection = database.open()) {
      var tables = present(connection);
      if (yes(connection, ALONE)) {
        var use = KeyUse.of(connection, tables);
        meters.looked(use);
        if (use.byOthersThan(vault.currentKey()) > 0) {
          meters.began(use);
          walk(connection, tables);
        }
      }
    }
  }

  private void walk(Connection connection, List<SealedTable> tables) throws SQLException {
    long all = 0;
    long now;
    do { // again for the rows that somebody was writing
      now = walkOnce(connection, tables);
      all += now;
    } while (now > 0 && stopping.getCount() > 0);
    var use = KeyUse.of(connection, tables);
    meters.looked(use);
    meters.ended(use, all);
  }

  private long walkOnce(Connection connection, List<SealedTable> tables) throws SQLException {
    long rows = 0;
    for (var table : tables) {
      if (KeyUse.of(connection, List.of(table)).byOthersThan(vault.currentKey()) > 0) {
        rows += new Walk(vault, table, this::restsAfter).through(connection);
      }
    }
    return rows;
  }

  private boolean restsAfter(int rows) {
    meters.advanced(rows);
    return rests(rest);
  }

  /** False when the service is stopping. */
  private boolean rests(Duration time) {
    try {
      return !stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private List<SealedTable> present(Connection connection) throws SQLException {
    var present = new ArrayList<SealedTable>();
    for (var table : declared) {
      if (yes(connection, "select to_regclass('" + table.name() + "') is not null")) {
        present.add(table);
      }
    }
    return present;
  }

  private static boolean yes(Connection connection, String question) throws SQLException {
    try (var statement = connection.prepareStatement(question); var row = statement.executeQuery()) {
      row.next();
      return row.getBoolean(1);
    }
  }
}
