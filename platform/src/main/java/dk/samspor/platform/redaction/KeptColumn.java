package dk.samspor.platform.redaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** @param instead what takes the text's place; null where the column is empty then */
record KeptColumn(String table, String caseColumn, String column, String instead) implements Kept {

  @Override
  public void takeOut(Connection connection, Taking taking) throws SQLException {
    String sql = "update " + table + " set " + column + " = " + (instead == null ? "null" : "'" + instead + "'")
        + " where " + caseColumn + " = ? and " + column + " is not null";
    try (var update = connection.prepareStatement(sql)) {
      update.setObject(1, taking.caseId());
      update.executeUpdate();
    }
  }

  @Override
  public List<String> covers() {
    return List.of(table + "." + column);
  }
}
