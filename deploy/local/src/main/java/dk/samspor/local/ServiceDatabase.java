package dk.samspor.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * One service's database with its two roles: the owner migrates the schema, the application role works on the rows.
 * Neither is a superuser and neither gets past row-level security, so the access rules hold here as in production.
 */
public record ServiceDatabase(String name, Role owner, Role application) {

  /** A login. */
  public record Role(String name, String password) {}

  /** The database of a service: {@code referral}, owned by {@code referral_owner}, worked on by {@code referral_app}. */
  public static ServiceDatabase of(String service, String ownerPassword, String applicationPassword) {
    return new ServiceDatabase(service, new Role(service + "_owner", ownerPassword),
        new Role(service + "_app", applicationPassword));
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

  /** The two roles, as the superuser. */
  public void createRoles(Connection connection) throws SQLException {
    createRole(connection, owner);
    createRole(connection, application);
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
        "GRANT CONNECT ON DATABASE " + name + " TO " + application.name()));
  }

  /** The application role may use what the owner makes, and make nothing itself. As the superuser, inside the database. */
  public void grant(Connection connection) throws SQLException {
    var later = "ALTER DEFAULT PRIVILEGES FOR ROLE " + owner.name() + " ";
    run(connection, List.of(
        "ALTER SCHEMA public OWNER TO " + owner.name(),
        "REVOKE ALL ON SCHEMA public FROM PUBLIC",
        "GRANT USAGE ON SCHEMA public TO " + application.name(),
        later + "GRANT USAGE ON SCHEMAS TO " + application.name(),
        later + "GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + application.name(),
        later + "GRANT USAGE, SELECT ON SEQUENCES TO " + application.name()));
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
