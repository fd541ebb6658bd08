package dk.samspor.referral.trainingplan;

import dk.samspor.platform.redaction.Kept;
import dk.samspor.platform.redaction.Taking;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A letter cannot lose a part: it goes as a whole, with its fields. What tells a repeat from it stays. */
record LettersAsTheyCame() implements Kept {

  private static final List<String> TAKE = List.of("update received_letter set original = null where plan_id = ?",
      "delete from ggop_letter where plan_id = ?");

  @Override
  public void takeOut(Connection connection, Taking taking) throws SQLException {
    for (String sql : TAKE) {
      try (var statement = connection.prepareStatement(sql)) {
        statement.setObject(1, taking.caseId());
        statement.executeUpdate();
      }
    }
  }

  @Override
  public List<String> covers() {
    return List.of("received_letter.original", "ggop_letter.fields");
  }
}
