package dk.samspor.reporting.economy;

import dk.samspor.platform.paper.Sheet;
import dk.samspor.reporting.economy.Statement.Line;
import dk.samspor.reporting.economy.Statement.Removed;
import dk.samspor.reporting.economy.Statement.Subtotal;
import dk.samspor.reporting.economy.StatementPaper.Row;
import dk.samspor.reporting.economy.StatementPaper.Sum;
import dk.samspor.reporting.figures.PeriodName;
import dk.samspor.reporting.observations.Removal;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A statement as a municipality's accountant gets it on paper. In Danish: it is a bill. */
final class StatementSheet {

  private static final Locale DANISH = Locale.of("da");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final String STYLE = """
      @page { margin: 20mm 18mm 22mm 18mm; } body { font-size: 10pt; }
      .kicker { color: #0b5563; font-weight: bold; margin: 0 0 1mm 0; } h2 { color: #0b5563; font-size: 12pt; }
      .under { display: block; font-size: 8.5pt; color: #444; }
      .parties td { background: #eef4f5; border: 0; padding: 3mm 4mm; } .party { width: 40mm; } .parties .total { width: 34mm; white-space: nowrap; background: #0b5563; color: #fff; font-weight: bold; }
      .parties .total .under { color: #fff; font-weight: normal; } .all td { font-weight: bold; border-bottom: 0.8pt solid #111; }
      .lines { font-size: 9pt; table-layout: fixed; } .day { width: 20mm; } .year { width: 13mm; } .amount { width: 26mm; }
      .lines .reference { width: 50mm; font-size: 6.5pt; padding-left: 4mm; color: #444; vertical-align: middle; }
      .late { color: #7a4205; font-size: 8pt; }
      """;

  private StatementSheet() {}

  static Sheet of(Statement statement, String region) {
    String period = PeriodName.of(statement.period(), DANISH);
    String title = "Afregning " + statement.municipalityName() + " Kommune, " + period;
    return new Sheet(DANISH, title, "Regionens afregning med kommunen for sundhedsfaglig rådgivning og attester",
        paper(statement, region, period).render(), STYLE);
  }

  private static StatementPaper paper(Statement statement, String region, String period) {
    return new StatementPaper(statement.municipality() + "-" + statement.period(), region, statement.municipalityName() + " Kommune", period,
        DAY.format(statement.from()) + " – " + DAY.format(statement.to()), amount(statement.total()),
        statement.subtotals().stream().map(sum -> sum(sum, statement.lines())).toList(), notes(statement),
        Stream.concat(statement.lines().stream().map(StatementSheet::row), statement.removed().stream().map(StatementSheet::gone)).toList());
  }

  private static Sum sum(Subtotal sum, List<Line> lines) {
    List<BigDecimal> prices = lines.stream().filter(line -> line.unit().equals(sum.unit()) && line.amount() != null).map(Line::amount)
        .distinct().toList();
    return new Sum(many(sum.unit()), String.valueOf(sum.lines()),
        prices.isEmpty() ? "ingen pris" : prices.size() == 1 ? amount(prices.getFirst()) : "flere priser", amount(sum.amount()));
  }

  private static List<String> notes(Statement statement) {
    List<String> notes = new ArrayList<>();
    if (statement.withoutPrice() > 0) {
      notes.add("Linjer uden kendt pris: " + statement.withoutPrice() + ". De er ikke med i beløbet.");
    }
    if (statement.byFallback() > 0) {
      notes.add("Sager uden aftalt pris: " + statement.byFallback() + ". De er regnet efter reservemodellen (gennemsnitsløn × 1,20 delt med et "
          + "årsværks sager) og er med i beløbet.");
    }
    long late = statement.lines().stream().filter(Line::late).count();
    if (late > 0) {
      notes.add("Linjer, der blev meldt eller ændret efter månedens lukning: " + late + ". De er med i beløbet og mærket herunder.");
    }
    if (!statement.removed().isEmpty()) {
      notes.add("Linjer, der gik ud efter månedens lukning: " + statement.removed().size() + ". De er ikke med i beløbet og står sidst.");
    }
    return notes;
  }

  private static Row row(Line line) {
    return new Row(DAY.format(line.day()), what(line.unit(), line.item()), line.priceYear() == null ? "" : String.valueOf(line.priceYear()),
        line.amount() == null ? "ingen pris" : amount(line.amount()), remarks(line), line.line().toString());
  }

  private static Row gone(Removed line) {
    return new Row(DAY.format(line.day()), what(line.unit(), line.item()), "", "udgået", "gik ud " + DAY.format(line.removed().on()) + ": "
        + why(line.removed().reason()), line.line().toString());
  }

  private static String why(Removal.Reason reason) {
    return switch (reason) {
      case ENTERED_IN_ERROR -> "oprettet ved en fejl";
      case REDACTED -> "oplysninger slettet";
      case TAKEN_BACK -> "trukket tilbage";
      case CHANGED -> "rettet";
    };
  }

  private static String remarks(Line line) {
    return (line.fallback() ? "reservepris " : "") + (line.late() ? "meldt eller ændret efter lukning" : "");
  }

  private static String what(String unit, String code) {
    String item = ServiceItem.name(code);
    return item.isEmpty() ? one(unit) : one(unit) + ": " + item;
  }

  private static String one(String unit) {
    return switch (unit) {
      case "CASE" -> "Behandlet sag";
      case "DAY" -> "Mødedag";
      default -> "Attest";
    };
  }

  private static String many(String unit) {
    return switch (unit) {
      case "CASE" -> "Behandlede sager";
      case "DAY" -> "Mødedage";
      default -> "Attester";
    };
  }

  private static String amount(BigDecimal kroner) {
    return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(DANISH)).format(kroner);
  }
}
