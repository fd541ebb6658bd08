package dk.samspor.platform.testing.access;

import dk.samspor.platform.testing.TestSuperuser;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the database says of its tables and of the role the application works as. */
final class Tables {

  /** Tables of the platform that hold no case, with the reason why every row of them may be read by the application. */
  private static final Map<String, String> OF_THE_PLATFORM = Map.of(
      "flyway_schema_history", "names of migrations",
      "idempotency", "first answers are sealed, and found by the client's own key only",
      "citizen_card", "every field is sealed; whoever writes the number finds the card, or one citizen would get two",
      "citizen_alias", "two opaque ids");

  /** A view reads as its owner does unless it is told otherwise: to the application it is a table without policies. */
  private static final String READABLE_AND_OPEN = """
      select c.relname, c.relrowsecurity, c.relforcerowsecurity,
             (select count(*) from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
        and has_any_column_privilege(?, c.oid, 'select')
        and not (c.relrowsecurity and c.relforcerowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid))
      order by 1""";

  private static final String POWERS = """
      select 'is a superuser' from pg_roles where rolname = ?1 and rolsuper
      union all select 'gets past row-level security' from pg_roles where rolname = ?1 and rolbypassrls
      union all select 'makes roles' from pg_roles where rolname = ?1 and rolcreaterole
      union all select 'can become the owner' where pg_has_role(?1, ?2, 'member')
      union all select 'may make tables' where has_schema_privilege(?1, 'public', 'create')
      union all select 'owns ' || c.oid::regclass::text from pg_class c join pg_roles r on r.oid = c.relowner
        where r.rolname = ?1
      union all select 'owns ' || p.oid::regprocedure::text from pg_proc p join pg_roles r on r.oid = p.proowner
        where r.rolname = ?1
      union all select 'owns the schema ' || n.nspname from pg_namespace n join pg_roles r on r.oid = n.nspowner
        where r.rolname = ?1
      union all select 'owns the database' from pg_database d join pg_roles r on r.oid = d.datdba
        where r.rolname = ?1 and d.datname = current_database()""";

  private Tables() {}

  /** A sentence for each table that stands open without a reason, and for each reason that no open table needs any more. */
  static List<String> unprotected(Map<String, String> openInThisService) {
    var reasons = new HashMap<>(openInThisService);
    var faults = new ArrayList<String>();
    try (var connection = TestSuperuser.open(); var query = connection.prepareStatement(READABLE_AND_OPEN)) {
      query.setString(1, TestSuperuser.application());
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          if (reasons.remove(rows.getString(1)) == null && !OF_THE_PLATFORM.containsKey(rows.getString(1))) {
            faults.add(whatToDo(rows.getString(1), rows.getBoolean(2), rows.getBoolean(3), rows.getInt(4)));
          }
        }
      }
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
    reasons.keySet().forEach(table -> faults.add(table + " has a reason to stand open and does not: take the reason away"));
    return faults;
  }

  private static String whatToDo(String table, boolean enabled, boolean forced, int policies) {
    String missing = !enabled ? "has no row-level security" : !forced ? "does not force row-level security on its owner"
        : policies == 0 ? "has no policy" : "is open";
    return "the table " + table + " can be read by the application and " + missing + ": in its migration, enable and force"
        + " row-level security with a policy on samspor.authorities (behind_the_desk does), or revoke it from the application,"
        + " or give openTables() the reason why it holds nothing of a citizen's";
  }

  /** A table as a careless migration leaves it. */
  static void whileThereIs(String table, Runnable check) {
    try (var connection = TestSuperuser.open(); var statement = connection.createStatement()) {
      statement.execute("create table " + table + " (citizen_id uuid)");
      try {
        statement.execute("grant select on " + table + " to " + TestSuperuser.application());
        check.run();
      } finally {
        statement.execute("drop table " + table);
      }
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  /** What the application's role could do and must not. */
  static List<String> powersOfTheApplication() {
    var powers = new ArrayList<String>();
    String sql = POWERS.replace("?1", "'" + TestSuperuser.application() + "'").replace("?2", "'" + TestSuperuser.owner() + "'");
    try (var connection = TestSuperuser.open(); var query = connection.createStatement(); var rows = query.executeQuery(sql)) {
      while (rows.next()) {
        powers.add(rows.getString(1));
      }
      return powers;
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
  }
}
