package dk.samspor.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * One service's database with its three roles: the owner migrates the schema, the application role answers requests and
 * sees only the caller's rows, the worker role sees all rows (relay, inbox, sealer, the journal's writing). None is a
 * superuser and none gets past row-level security, so the access rules hold here as in production.
 */
public record ServiceDatabase(String name, Role owner, Role application, Role worker) {

  /** A login. */
  public record Role(String name, String password) {}

  /** The database of a service: {@code referral} with {@code referral_owner}, {@code referral_app}, {@code referral_worker}. */
  public static ServiceDatabase of(String service, String ownerPassword, String applicationPassword, String workerPassword) {
    return new ServiceDatabase(service, new Role(service + "_owner", ownerPassword),
        new Role(service + "_app", applicationPassword), new Role(service + "_worker", workerPassword));
  }

  /** Makes what is missing; what is there stays, with the passwords given here. */
  public void createOn(PostgresNode node) throws SQLException {
    try (var connection = node.asSuperuser("postgres")) {
      createRoles(connection);
      createDatabase(connection);
    }
    try (var connection = node.asSuperuser(name)) {
      grant(connection);
    }
  }

  /** The three roles, as the superuser. The application becomes the worker by name only, where it writes the journal. */
  public void createRoles(Connection connection) throws SQLException {
    createRole(connection, owner);
    createRole(connection, application);
    createRole(connection, worker);
    run(connection, List.of("GRANT " + worker.name() + " TO " + application.name() + " WITH INHERIT FALSE, SET TRUE"));
  }

  private static void createRole(Connection connection, Role role) throws SQLException {
    var verb = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role.name()) ? "ALTER" : "CREATE";
    run(connection, List.of(verb + " ROLE " + role.name() + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS"
        + " PASSWORD '" + role.password().replace("'", "''") + "'"));
  }

  /** The database itself, as the superuser; its roles exist. */
  public void createDatabase(Connection connection) throws SQLException {
    if (exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) return;
    run(connection, List.of(
        "CREATE DATABASE " + name + " OWNER " + owner.name(),
        "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC",
        "GRANT CONNECT ON DATABASE " + name + " TO " + application.name() + ", " + worker.name()));
  }

  /** Both may use what the owner makes, and make nothing themselves; what the application must not touch, the migrations take away. As the superuser, inside the database. */
  public void grant(Connection connection) throws SQLException {
    var both = application.name() + ", " + worker.name();
    var later = "ALTER DEFAULT PRIVILEGES FOR ROLE " + owner.name() + " ";
    run(connection, List.of(
        "ALTER SCHEMA public OWNER TO " + owner.name(),
        "REVOKE ALL ON SCHEMA public FROM PUBLIC",
        "GRANT USAGE ON SCHEMA public TO " + both,
        later + "GRANT USAGE ON SCHEMAS TO " + both,
        later + "GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + both,
        later + "GRANT USAGE, SELECT ON SEQUENCES TO " + both));
  }

  private static boolean exists(Connection connection, String query, String value) throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, value);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void run(Connection connection, List<String> commands) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var command : commands) statement.execute(command);
    }
  }
}
