package dk.samspor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One server for all: making a new one takes seconds. Every test finds it running and leaves it so. */
class PostgresNodeTest {

  @TempDir static Path directory;
  private static PostgresNode node;

  @BeforeAll
  static void start() {
    node = PostgresNode.start(directory.resolve("postgres"), Ports.free(), true);
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  @Test
  void data_are_still_there_after_a_restart() throws SQLException {
    execute("CREATE TABLE kept (text text)", "INSERT INTO kept VALUES ('still here')");
    node.close();
    assertThat(node.process()).isEmpty();
    start();
    assertThat(ask("SELECT text FROM kept")).isEqualTo("still here");
  }

  @Test
  void what_was_committed_is_still_there_after_the_server_was_killed() throws SQLException {
    execute("CREATE TABLE survived (text text)", "INSERT INTO survived VALUES ('a kill')");
    try (var open = node.asSuperuser("postgres")) { // a child that outlives the server for a moment
      node.kill();
      assertThat(node.process()).isEmpty();
      node.startAgain();
      assertThat(open.isValid(1)).isFalse();
    }
    assertThat(ask("SELECT text FROM survived")).isEqualTo("a kill");
  }

  @Test
  void a_commit_is_on_the_disk_before_it_is_answered() throws SQLException {
    assertThat(ask("SHOW fsync")).isEqualTo("on");
    assertThat(ask("SHOW synchronous_commit")).isEqualTo("on");
    assertThat(ask("SHOW full_page_writes")).isEqualTo("on");
    assertThat(ask("SHOW data_checksums")).isEqualTo("on");
  }

  @Test
  void a_server_left_behind_by_a_killed_launcher_is_replaced_with_its_data() throws SQLException {
    execute("CREATE TABLE orphaned (text text)", "INSERT INTO orphaned VALUES ('still here')");
    var orphan = node.process().orElseThrow();
    start(); // as the next launcher does: nobody has closed the first
    assertThat(orphan.isAlive()).isFalse();
    assertThat(ask("SELECT text FROM orphaned")).isEqualTo("still here");
  }

  @Test
  void nobody_gets_in_without_the_password() {
    assertThatThrownBy(() -> DriverManager.getConnection(node.jdbcUrl("postgres"), "postgres", "guess"))
        .isInstanceOf(SQLException.class).hasMessageContaining("password authentication failed");
  }

  @Test
  void a_services_role_works_in_its_own_database_and_cannot_enter_a_neighbours() throws SQLException {
    var referral = ServiceDatabase.of("referral", "o", "a", "w");
    var meeting = ServiceDatabase.of("meeting", "o", "a", "w");
    referral.createOn(node);
    meeting.createOn(node);
    referral.createOn(node); // a second start changes nothing
    var application = referral.application();
    try (var connection = connect("referral", application)) {
      assertThat(ask(connection, "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user"))
          .isEqualTo("f");
    }
    assertThatThrownBy(() -> connect("meeting", application)).hasMessageContaining("permission denied for database");
  }

  private Connection connect(String database, ServiceDatabase.Role role) throws SQLException {
    return DriverManager.getConnection(node.jdbcUrl(database), role.name(), role.password());
  }

  private void execute(String... commands) throws SQLException {
    try (var connection = node.asSuperuser("postgres"); var statement = connection.createStatement()) {
      for (var command : commands) statement.execute(command);
    }
  }

  private String ask(String question) throws SQLException {
    try (var connection = node.asSuperuser("postgres")) {
      return ask(connection, question);
    }
  }

  private static String ask(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement(); var rows = statement.executeQuery(question)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }
}
