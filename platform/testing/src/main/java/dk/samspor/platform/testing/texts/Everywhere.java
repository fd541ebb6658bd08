package dk.samspor.platform.testing.texts;

import dk.samspor.platform.testing.TestSuperuser;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Takes out of a case whatever a party may, and looks for what is left of it anywhere in the service's database. */
public final class Everywhere {

  private static final String REDACTIONS = "/api/v1/redactions/";

  private static final String TABLES = """
      select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition order by 1""";

  private Everywhere() {}

  /** @param party a new request as somebody of that party */
  public static void takeOutAllOf(Supplier<RequestSpecification> party, String caseId) {
    var read = party.get().get(REDACTIONS + caseId).then().statusCode(200).extract();
    List<String> own = read.path("texts.findAll { it.yours }.code");
    party.get().header("If-Match", read.header("ETag")).body(Map.of("reason", "ABOUT_SOMEBODY_ELSE", "texts", own))
        .post(REDACTIONS + caseId).then().statusCode(200);
  }

  /** The tables in which a word stands; in what is sealed it cannot be seen. */
  public static List<String> tablesWith(String word) {
    var found = new ArrayList<String>();
    try (var connection = TestSuperuser.open(); var tables = connection.prepareStatement(TABLES); var table = tables.executeQuery()) {
      while (table.next()) {
        String sql = "select exists (select 1 from " + table.getString(1) + " it where it::text like '%' || ? || '%')";
        try (var query = connection.prepareStatement(sql)) {
          query.setString(1, word);
          try (var row = query.executeQuery()) {
            row.next();
            if (row.getBoolean(1)) {
              found.add(table.getString(1));
            }
          }
        }
      }
      return found;
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
  }
}
