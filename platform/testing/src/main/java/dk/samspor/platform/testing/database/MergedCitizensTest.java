package dk.samspor.platform.testing.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * A table of citizens that a merge does not reach would show one person as two. Subclass it in a {@code @QuarkusTest} in
 * every service that has cases.
 */
public abstract class MergedCitizensTest {

  /** What was written under an id stays as it was written; cards are found through the alias. */
  private static final String FORGOTTEN = """
      select table_name from information_schema.columns
      where table_schema = 'public' and column_name = 'citizen_id' and table_name not in ('history', 'citizen_card')
      except select tgrelid::regclass::text from pg_trigger where tgname = 'citizen_that_stayed_later'
      """;
  private static final String FOLLOWING = "select tgrelid::regclass::text from pg_trigger where tgname = 'citizen_that_stayed'";

  @Test
  public void every_table_with_a_citizen_id_follows_merged_citizens() throws SQLException {
    assertThat(tables(FORGOTTEN)).as("select follow_merged_citizens('<table>') is missing in a migration").isEmpty();
    assertThat(tables(FOLLOWING)).as("the check sees tables").hasSizeGreaterThan(1).contains("desk");
  }

  private static List<String> tables(String sql) throws SQLException {
    var config = ConfigProvider.getConfig();
    var tables = new ArrayList<String>();
    try (var connection = DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class),
            config.getValue("quarkus.datasource.username", String.class), config.getValue("quarkus.datasource.password", String.class));
        var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }
}
