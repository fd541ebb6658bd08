package dk.samspor.reporting.export;

import java.util.List;
import java.util.stream.Collectors;

/** Table with separators, as two kinds of spreadsheet read it. */
enum Dialect implements TableText {
  /** RFC 4180: comma, decimal point. */
  PLAIN(',', '.', ""),
  /** What a Danish Excel opens with a double click: semicolon, decimal comma, a mark that it is UTF-8. */
  DANISH(';', ',', "\uFEFF");

  private static final String END_OF_LINE = "\r\n";

  private final char separator;
  private final char decimal;
  private final String begin;

  Dialect(char separator, char decimal, String begin) {
    this.separator = separator;
    this.decimal = decimal;
    this.begin = begin;
  }

  @Override
  public String head(List<Column> columns) {
    return begin + columns.stream().map(Column::name).collect(Collectors.joining(String.valueOf(separator))) + END_OF_LINE;
  }

  @Override
  public String row(List<Column> columns, List<String> cells, boolean first) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      row.append(i == 0 ? "" : separator).append(columns.get(i).isNumber() ? cells.get(i).replace('.', decimal) : text(cells.get(i)));
    }
    return row.append(END_OF_LINE).toString();
  }

  /** A text a spreadsheet would take for a formula gets a mark in front: codes come from other systems. */
  private String text(String cell) {
    String safe = !cell.isEmpty() && "=+-@\t".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    boolean quoted = safe.indexOf(separator) >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0 || safe.indexOf('\r') >= 0;
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
