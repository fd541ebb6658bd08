package dk.samspor.platform.testing;

import dk.samspor.local.PostgresNode;
import dk.samspor.local.ServiceDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** A database for one test JVM, on the shared server, with the three roles a service has in production. */
record TestDatabase(String url, ServiceDatabase database) {

  private static final ServiceDatabase.Role OWNER = new ServiceDatabase.Role("test_owner", "owner");
  private static final ServiceDatabase.Role APPLICATION = new ServiceDatabase.Role("test_app", "application");
  private static final ServiceDatabase.Role WORKER = new ServiceDatabase.Role("test_worker", "worker");

  /** Once per server, by the daemon: roles belong to the server, and two JVMs making them would collide. */
  static void createRoles(PostgresNode node) throws SQLException {
    try (var connection = node.asSuperuser("postgres")) {
      named("test").createRoles(connection);
    }
  }

  static TestDatabase createOn(SharedNodes nodes) throws SQLException {
    var database = named("test_" + UUID.randomUUID().toString().replace("-", ""));
    try (var connection = superuser(nodes, "postgres")) {
      database.createDatabase(connection);
    }
    try (var connection = superuser(nodes, database.name())) {
      database.grant(connection);
    }
    return new TestDatabase(PostgresNode.jdbcUrl(nodes.postgresPort(), database.name()), database);
  }

  /** Where a test that looks at the tables themselves finds them: see {@link TestSuperuser}. */
  void publish(SharedNodes nodes) {
    TestSuperuser.publish(url, nodes.superuserPassword(), database.application().name(), database.owner().name());
  }

  void dropFrom(SharedNodes nodes) throws SQLException {
    try (var connection = superuser(nodes, "postgres"); var statement = connection.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + database.name() + " WITH (FORCE)");
    }
  }

  private static ServiceDatabase named(String name) {
    return new ServiceDatabase(name, OWNER, APPLICATION, WORKER);
  }

  private static Connection superuser(SharedNodes nodes, String database) throws SQLException {
    return DriverManager.getConnection(PostgresNode.jdbcUrl(nodes.postgresPort(), database), "postgres",
        nodes.superuserPassword());
  }
}
