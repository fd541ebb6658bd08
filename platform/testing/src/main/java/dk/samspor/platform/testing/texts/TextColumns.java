package dk.samspor.platform.testing.texts;

import dk.samspor.platform.testing.TestSuperuser;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The columns of a service's own tables that can hold a text, as the database knows them. */
final class TextColumns {

  /** Written by the platform: facts without free text, what was sealed, and the history, whose notes every kind of case has. */
  private static final Set<String> OF_THE_PLATFORM = Set.of("outbox", "relay_lease", "inbox", "inbox_epoch", "dead_letter", "desk",
      "history", "audit", "audit_seal", "idempotency", "chore", "citizen_card", "citizen_alias", "flyway_schema_history");

  private static final String TEXTS = """
      select c.relname, a.attname, format_type(a.atttypid, a.atttypmod) from pg_class c
      join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped
        and format_type(a.atttypid, a.atttypmod) ~ '^(text|character|json|bytea)'
      order by 1, 2""";

  private TextColumns() {}

  record Column(String table, String column, String type) {

    String name() {
      return table + "." + column;
    }

    boolean isJson() {
      return type.startsWith("json");
    }
  }

  static List<Column> ofThisService() {
    var columns = new ArrayList<Column>();
    try (var connection = TestSuperuser.open(); var query = connection.prepareStatement(TEXTS); var row = query.executeQuery()) {
      while (row.next()) {
        if (!OF_THE_PLATFORM.contains(row.getString(1))) {
          columns.add(new Column(row.getString(1), row.getString(2), row.getString(3)));
        }
      }
      return columns;
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
  }
}
