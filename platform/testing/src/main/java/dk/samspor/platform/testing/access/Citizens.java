package dk.samspor.platform.testing.access;

import dk.samspor.platform.testing.TestSuperuser;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The citizens of the cases: a citizen is there for who has a part in any of her cases, and her id is told to nobody else. */
final class Citizens {

  private static final String COLLECTION = "/api/v1/citizens";

  /** Meeting days are about nobody. */
  private static final String PARTS = """
      select citizen_id::text, authority, part from desk
      where citizen_id in (select citizen_id from desk where case_id::text = any(?))
        and citizen_id <> '00000000-0000-0000-0000-000000000000'""";

  private Citizens() {}

  static List<CaseRow> of(List<CaseRow> rows) {
    Map<String, Map<String, String>> parts = new HashMap<>();
    try (var connection = TestSuperuser.open(); var query = connection.prepareStatement(PARTS)) {
      query.setArray(1, connection.createArrayOf("text", rows.stream().map(CaseRow::id).toArray()));
      try (var found = query.executeQuery()) {
        while (found.next()) {
          parts.computeIfAbsent(found.getString(1), first -> new HashMap<>()).put(found.getString(2), found.getString(3));
        }
      }
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
    var citizens = new ArrayList<CaseRow>();
    parts.forEach((id, authorities) -> citizens.add(CaseRow.of(COLLECTION, id, authorities)));
    return citizens;
  }
}
