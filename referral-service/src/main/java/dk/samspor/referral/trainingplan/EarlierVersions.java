package dk.samspor.referral.trainingplan;

import dk.samspor.platform.redaction.Kept;
import dk.samspor.platform.redaction.Taking;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What the ward sent before it sent the plan again; each version remembers what it lost. */
record EarlierVersions(PlanField field) implements Kept {

  private static final String TAKE = """
      update earlier_submission set content = content - ?, redacted = array(select distinct unnest(redacted || ?::text))
      where plan_id = ?""";

  @Override
  public void takeOut(Connection connection, Taking taking) throws SQLException {
    try (var update = connection.prepareStatement(TAKE)) {
      update.setString(1, field.inContent());
      update.setString(2, field.name());
      update.setObject(3, taking.caseId());
      update.executeUpdate();
    }
  }

  @Override
  public List<String> covers() {
    return List.of("earlier_submission.content:" + field.inContent());
  }
}
