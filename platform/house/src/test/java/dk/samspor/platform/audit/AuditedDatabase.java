package dk.samspor.platform.audit;

import dk.samspor.local.PostgresNode;
import dk.samspor.local.ServiceDatabase;
import dk.samspor.platform.database.WorkerDatabase;
import dk.samspor.platform.database.WorkerRole;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** A database with the journal's tables and a service's three roles, in which a test may also play the forger. */
public final class AuditedDatabase {

  private static final Path MIGRATIONS = Path.of("../src/main/resources/db/platform");

  private final PostgresNode node;
  private final ServiceDatabase database;
  private final Path heads;

  private AuditedDatabase(PostgresNode node, ServiceDatabase database, Path heads) {
    this.node = node;
    this.database = database;
    this.heads = heads;
  }

  public static AuditedDatabase createOn(PostgresNode node, String name, Path heads) throws SQLException, IOException {
    var created = new AuditedDatabase(node, ServiceDatabase.of(name, "o", "a", "w"), heads);
    created.database.createOn(node);
    try (var owner = created.as(created.database.owner()); var files = Files.list(MIGRATIONS)) {
      for (var file : files.sorted().toList()) {
        owner.createStatement().execute(Files.readString(file).replace("${application}", created.database.application().name())
            .replace("${worker}", created.database.worker().name()));
      }
    }
    return created;
  }

  public Connection asApplication() throws SQLException {
    return as(database.application());
  }

  /** As audit rows are written: by the worker role. */
  Connection asWriter() throws SQLException {
    return as(database.worker());
  }

  public WorkerRole workerRole() {
    return new WorkerRole(database.worker().name());
  }

  Connection asOwner() throws SQLException {
    return as(database.owner());
  }

  /** As the background workers are connected, and without autocommit, as the sealer is. */
  Connection asWorker() throws SQLException {
    var connection = worker().open();
    connection.setAutoCommit(false);
    return connection;
  }

  public WorkerDatabase worker() {
    return new WorkerDatabase(node.jdbcUrl(database.name()), database.worker().name(), database.worker().password(), "test");
  }

  /** Writes an audit row in the name of somebody, without committing it. */
  static void look(Connection connection, String subject) throws SQLException {
    try (var statement = connection.prepareStatement("""
        insert into audit (subject, authorities, roles, purpose, operation, outcome, citizens, cases)
        values (?, '{municipality:0461}', '{THERAPIST}', 'TREATMENT', 'GET /api/v1/parcels/{id}', 'OK', array[gen_random_uuid()], '{}')
        """)) {
      statement.setString(1, subject);
      statement.executeUpdate();
    }
  }

  void look(String... subjects) throws SQLException {
    try (var connection = asWriter()) {
      for (var subject : subjects) {
        look(connection, subject);
      }
    }
  }

  /** Seals everything there is, and keeps the head. */
  void seal() throws SQLException {
    var keeper = keeper();
    try (var connection = asWorker()) {
      Stream.generate(() -> grown(connection)).takeWhile(Optional::isPresent).forEach(seal -> keeper.add(seal.get()));
    }
    keeper.keep(true);
  }

  Verdict verify() throws SQLException, IOException {
    try (var connection = worker().open()) {
      return AuditVerification.of(connection, "test", heads);
    }
  }

  /** What a superuser does who knows about the triggers. */
  void forge(String... statements) throws SQLException {
    try (var connection = node.asSuperuser(database.name()); var statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica"); // no trigger fires
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  long number(String query) throws SQLException {
    try (var connection = node.asSuperuser(database.name()); var row = connection.createStatement().executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** A sealer as every replica has one; it is started and stopped by the test. */
  public Replica replica() {
    var meters = new SimpleMeterRegistry();
    return new Replica(new Sealer(worker(), keeper(), new Unsealed(meters), meters), meters);
  }

  /** The part of a replica that seals. */
  public record Replica(Sealer sealer, SimpleMeterRegistry meters) implements AutoCloseable {
    public Replica start() {
      sealer.start(null);
      return this;
    }

    double figure(String name) {
      return meters.get(name).gauge().value();
    }

    @Override
    public void close() throws InterruptedException {
      sealer.stop(null);
    }
  }

  Heads keeper() {
    return new Heads("test", Optional.of(heads), Duration.ofSeconds(1));
  }

  private Connection as(ServiceDatabase.Role role) throws SQLException {
    return DriverManager.getConnection(node.jdbcUrl(database.name()), role.name(), role.password());
  }

  private static Optional<Seal> grown(Connection connection) {
    try {
      return Chain.grow(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
