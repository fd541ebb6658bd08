package dk.samspor.meeting.teamcase;

import dk.samspor.platform.redaction.Kept;
import dk.samspor.platform.redaction.Taking;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Letters as they were printed: a sheet that says that they were taken out lies in their place. One that still waits is
 * called back: nobody wants that sheet, and the case worker prints the letter anew.
 *
 * @param sheets what lies in their place
 */
record LettersInstead(Kept sheets) implements Kept {

  private static final String STOP = """
      update outgoing_letter set status = 'RECALLED' where team_case = ? and status in ('QUEUED', 'FAILED')""";

  @Override
  public void takeOut(Connection connection, Taking taking) throws SQLException {
    sheets.takeOut(connection, taking);
    try (var update = connection.prepareStatement(STOP)) {
      update.setObject(1, taking.caseId());
      update.executeUpdate();
    }
  }

  @Override
  public List<String> covers() {
    return sheets.covers();
  }
}
