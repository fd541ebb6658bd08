package dk.samspor.referral.conversation;

import dk.samspor.platform.redaction.Kept;
import dk.samspor.platform.redaction.Taking;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** In a thread everybody writes; each takes out what it wrote itself. */
record OwnMessages() implements Kept {

  private static final String TAKE = """
      update conversation set messages = (select jsonb_agg(case when said ->> 'from' = any(?) then said || jsonb_build_object('text', ?::text)
        else said end order by n) from jsonb_array_elements(messages) with ordinality as message(said, n)) where id = ?""";

  @Override
  public void takeOut(Connection connection, Taking taking) throws SQLException {
    try (var update = connection.prepareStatement(TAKE)) {
      update.setArray(1, connection.createArrayOf("text", taking.by().toArray()));
      update.setString(2, MARK);
      update.setObject(3, taking.caseId());
      update.executeUpdate();
    }
  }

  @Override
  public List<String> covers() {
    return List.of("conversation.messages:[].text");
  }
}
