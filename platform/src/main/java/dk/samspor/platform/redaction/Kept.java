package dk.samspor.platform.redaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A place where a text of a case is kept. */
public interface Kept {

  /**
   * What stands in the text's place where something must: a reader sees that it was there, no rule that asks for the text
   * is broken, and what is printed says so too.
   */
  String MARK = "[fjernet]";

  /** Takes the text out here, in the case's every row. Runs as the worker, in the transaction of the request. */
  void takeOut(Connection connection, Taking taking) throws SQLException;

  /** {@code table.column}, or {@code table.column:path} within a column of JSON: for the test that no text was forgotten. */
  List<String> covers();

  /** In a column: the mark takes its place. */
  static Kept column(String table, String caseColumn, String column) {
    return new KeptColumn(table, caseColumn, column, MARK);
  }

  /** In a column that is then empty. */
  static Kept emptied(String table, String caseColumn, String column) {
    return new KeptColumn(table, caseColumn, column, null);
  }

  /**
   * In a column of JSON, where the mark takes its place.
   *
   * @param paths names with dots between them, {@code []} after a list: {@code earlier[].recommendation.goals[].text}
   */
  static Kept json(String table, String caseColumn, String column, String... paths) {
    return new KeptJson(table, caseColumn, column, MARK, List.of(paths));
  }

  /** In a column of JSON that no longer has it. */
  static Kept jsonWithout(String table, String caseColumn, String column, String... paths) {
    return new KeptJson(table, caseColumn, column, null, List.of(paths));
  }
}
