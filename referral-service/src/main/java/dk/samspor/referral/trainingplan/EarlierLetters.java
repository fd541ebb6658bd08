package dk.samspor.referral.trainingplan;

import dk.samspor.platform.redaction.Kept;
import dk.samspor.platform.redaction.Taking;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What the ward sent before, and the letters as they came. A letter cannot lose a part: it goes as a whole; what tells a
 * repeat from it stays.
 *
 * @param field the code under which an earlier version remembers that it lost it
 * @param content the plan's own name for it
 */
record EarlierLetters(String field, String content) implements Kept {

  private static final String EARLIER = """
      update earlier_submission set content = content - ?, redacted = array(select distinct unnest(redacted || ?::text))
      where plan_id = ?""";
  private static final String ORIGINAL = "update received_letter set original = null where plan_id = ?";
  private static final String FIELDS = "delete from ggop_letter where plan_id = ?";

  @Override
  public void takeOut(Connection connection, Taking taking) throws SQLException {
    try (var earlier = connection.prepareStatement(EARLIER); var original = connection.prepareStatement(ORIGINAL);
        var fields = connection.prepareStatement(FIELDS)) {
      earlier.setString(1, content);
      earlier.setString(2, field);
      earlier.setObject(3, taking.caseId());
      earlier.executeUpdate();
      original.setObject(1, taking.caseId());
      original.executeUpdate();
      fields.setObject(1, taking.caseId());
      fields.executeUpdate();
    }
  }

  @Override
  public List<String> covers() {
    return List.of("earlier_submission.content:" + content, "received_letter.original", "ggop_letter.fields");
  }
}
