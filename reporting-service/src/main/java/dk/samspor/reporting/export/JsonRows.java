package dk.samspor.reporting.export;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;

/** One array of flat objects named as the columns, numbers as numbers: what BI tools take for a table without being told how. */
final class JsonRows implements TableText {

  @Override
  public String head(List<Column> columns) {
    return "[";
  }

  @Override
  public String row(List<Column> columns, List<String> cells, boolean first) {
    StringBuilder row = new StringBuilder(first ? "\n{" : ",\n{");
    for (int i = 0; i < cells.size(); i++) {
      row.append(i == 0 ? "\"" : ",\"").append(columns.get(i).name()).append("\":").append(value(columns.get(i), cells.get(i)));
    }
    return row.append('}').toString();
  }

  @Override
  public String end() {
    return "\n]\n";
  }

  private static String value(Column column, String cell) {
    if (cell.isEmpty()) {
      return "null";
    }
    return column.type().equals("text") || column.type().equals("date") ? '"' + new String(JsonStringEncoder.getInstance().quoteAsString(cell)) + '"' : cell;
  }
}
