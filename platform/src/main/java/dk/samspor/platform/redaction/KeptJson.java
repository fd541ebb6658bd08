package dk.samspor.platform.redaction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** @param instead what takes a text's place; null where the JSON no longer has it */
record KeptJson(String table, String caseColumn, String column, String instead, List<String> paths) implements Kept {

  /** Numbers stay as they were written. */
  private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));

  @Override
  public void takeOut(Connection connection, Taking taking) throws SQLException {
    String rows = "select ctid::text, " + column + "::text from " + table + " where " + caseColumn + " = ? and " + column
        + " is not null for update";
    String change = "update " + table + " set " + column + " = ?::jsonb where ctid = ?::tid"; // held by the query above
    try (var query = connection.prepareStatement(rows); var update = connection.prepareStatement(change)) {
      query.setObject(1, taking.caseId());
      try (var row = query.executeQuery()) {
        while (row.next()) {
          update.setString(1, without(row.getString(2)));
          update.setString(2, row.getString(1));
          update.addBatch();
        }
      }
      update.executeBatch();
    }
  }

  private String without(String json) {
    try {
      JsonNode document = JSON.readTree(json);
      paths.forEach(path -> new JsonPath(path).replaceIn(document, instead));
      return JSON.writeValueAsString(document);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(table + "." + column + " is no JSON", impossible);
    }
  }

  @Override
  public List<String> covers() {
    return paths.stream().map(path -> table + "." + column + ":" + path).toList();
  }
}
