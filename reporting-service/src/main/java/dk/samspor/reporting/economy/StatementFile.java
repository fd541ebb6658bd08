package dk.samspor.reporting.economy;

import dk.samspor.reporting.economy.Statement.Line;
import dk.samspor.reporting.economy.Statement.Removed;
import java.util.stream.Collectors;

/** A statement as a Danish accountant's spreadsheet opens it. */
final class StatementFile {

  private static final String HEAD = "\uFEFFkommune;periode;dato;enhed;ydelse;beloeb_kr;prisaar;for_sent;linje;reservepris;udgaaet;aarsag\r\n";

  private StatementFile() {}

  static String of(Statement statement) {
    return HEAD + statement.lines().stream().map(line -> row(statement, line)).collect(Collectors.joining())
        + statement.removed().stream().map(line -> gone(statement, line)).collect(Collectors.joining());
  }

  private static String row(Statement statement, Line line) {
    return String.join(";", statement.municipality(), statement.period(), line.day().toString(), line.unit(), safe(line.item()),
        line.amount() == null ? "" : line.amount().toPlainString().replace('.', ','),
        line.priceYear() == null ? "" : String.valueOf(line.priceYear()), line.late() ? "ja" : "nej", line.line().toString(), line.fallback() ? "ja" : "nej", "", "") + "\r\n";
  }

  /** Without an amount, so that the column still adds up to the total. */
  private static String gone(Statement statement, Removed line) {
    return String.join(";", statement.municipality(), statement.period(), line.day().toString(), line.unit(), safe(line.item()), "", "", "ja",
        line.line().toString(), "nej", line.removed().on().toString(), line.removed().reason().name()) + "\r\n";
  }

  /** The item is another system's code: it may hold no separator and begin no formula. */
  private static String safe(String item) {
    return item == null ? "" : item.replaceAll("[^A-Za-z0-9_-]", "_").replaceFirst("^[-]", "_");
  }
}
