package dk.samspor.platform.redaction;

import dk.samspor.platform.access.Part;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;

/** What an authority wrote beside its acts in the case's history: every kind of case has that text, for every party its own. */
final class OwnNotes implements Kept {

  static final String CODE = "HISTORY_NOTES";

  private static final String TAKE = """
      update history set note = null where case_id = ? and note is not null and authority = any(?)""";

  static final FreeText TEXT = new FreeText(CODE, EnumSet.allOf(Part.class), List.of(new OwnNotes()), List.of(), List.of());

  private OwnNotes() {}

  @Override
  public void takeOut(Connection connection, Taking taking) throws SQLException {
    try (var update = connection.prepareStatement(TAKE)) {
      update.setObject(1, taking.caseId());
      update.setArray(2, connection.createArrayOf("text", taking.by().toArray()));
      update.executeUpdate();
    }
  }

  @Override
  public List<String> covers() {
    return List.of("history.note");
  }
}
