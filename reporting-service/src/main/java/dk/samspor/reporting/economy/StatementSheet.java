package dk.samspor.reporting.economy;

import dk.samspor.platform.paper.Sheet;
import dk.samspor.reporting.economy.Statement.Line;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Collectors;

/** A statement as a municipality's accountant gets it on paper. In Danish: it is a bill. */
final class StatementSheet {

  private static final Locale DANISH = Locale.of("da");

  private StatementSheet() {}

  static Sheet of(Statement statement) {
    String title = "Afregning " + statement.municipalityName() + " " + statement.period();
    return new Sheet(DANISH, title, "Regionens afregning med kommunen for sundhedsfaglig rådgivning", "<h1>" + text(title) + "</h1><p>Fra "
        + statement.from() + " til " + statement.to() + ". I alt " + amount(statement.total()) + " kr. Faktisk aktivitet til prisen på dagen."
        + (statement.withoutPrice() == 0 ? "" : " " + statement.withoutPrice() + " linjer uden kendt pris er ikke med i beløbet.")
        + "</p><h2>Opgjort pr. enhed</h2>" + subtotals(statement) + "<h2>Linjer</h2>" + lines(statement));
  }

  private static String subtotals(Statement statement) {
    return "<table><thead><tr><th>Enhed</th><th>Antal</th><th>Beløb, kr.</th></tr></thead><tbody>" + statement.subtotals().stream()
        .map(sum -> "<tr><td>" + unit(sum.unit()) + "</td><td>" + sum.lines() + "</td><td>" + amount(sum.amount()) + "</td></tr>")
        .collect(Collectors.joining()) + "</tbody></table>";
  }

  private static String lines(Statement statement) {
    return "<table><thead><tr><th>Dato</th><th>Enhed</th><th>Ydelse</th><th>Beløb, kr.</th><th>Linje</th></tr></thead><tbody>"
        + statement.lines().stream().map(StatementSheet::line).collect(Collectors.joining()) + "</tbody></table>";
  }

  private static String line(Line line) {
    return "<tr><td>" + line.day() + "</td><td>" + unit(line.unit()) + "</td><td>" + text(line.item() == null ? "" : line.item())
        + "</td><td>" + (line.amount() == null ? "ingen pris" : amount(line.amount())) + "</td><td>" + line.line() + "</td></tr>";
  }

  private static String unit(String code) {
    return switch (code) {
      case "CASE" -> "Sag";
      case "DAY" -> "Mødedag";
      default -> "Attest";
    };
  }

  private static String amount(BigDecimal kroner) {
    return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(DANISH)).format(kroner);
  }

  private static String text(String plain) {
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
