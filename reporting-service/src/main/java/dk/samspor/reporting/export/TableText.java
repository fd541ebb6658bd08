package dk.samspor.reporting.export;

import java.util.List;

/** How a table is written as text. */
interface TableText {

  String head(List<Column> columns);

  /** @param first whether no row stands before it */
  String row(List<Column> columns, List<String> cells, boolean first);

  default String end() {
    return "";
  }
}
