package dk.samspor.platform.testing.access;

import dk.samspor.platform.testing.TestSuperuser;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The cases again, one of each kind, as what texts can be taken out of: for who has a part in them, and nobody else. */
final class Redactable {

  private static final String COLLECTION = "/api/v1/redactions";

  private static final String KINDS = "select distinct case_id::text, kind from desk where case_id::text = any(?)";

  private Redactable() {}

  static List<CaseRow> of(List<CaseRow> rows) {
    var first = firstOfEachKind(rows);
    return rows.stream().filter(row -> first.contains(row.id()))
        .map(row -> new CaseRow(COLLECTION, row.id(), row.parts(), row.marks())).toList();
  }

  /** What is no case of its own, such as a document on one, has no kind. */
  private static Set<String> firstOfEachKind(List<CaseRow> rows) {
    var ids = new HashSet<String>();
    var kinds = new HashSet<String>();
    try (var connection = TestSuperuser.open(); var query = connection.prepareStatement(KINDS)) {
      query.setArray(1, connection.createArrayOf("text", rows.stream().map(CaseRow::id).toArray()));
      try (var found = query.executeQuery()) {
        while (found.next()) {
          if (kinds.add(found.getString(2))) {
            ids.add(found.getString(1));
          }
        }
      }
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
    return ids;
  }
}
