package dk.samspor.reporting.reports;

import dk.samspor.platform.paper.Sheet;
import dk.samspor.reporting.indicators.Words;
import dk.samspor.reporting.reports.TargetReport.Line;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report as a page to read or print: well-formed, so that a PDF can be made of it. */
final class ReportPage {

  private static final Words TITLE = new Words("Driftsmål", "Operational targets");
  private static final String STYLE = """
      @page { size: A4 landscape; margin: 16mm 14mm; }
      body { font-family: 'Liberation Sans', Arial, sans-serif; font-size: 10pt; color: #13262b; max-width: 75em; margin: 1.5em auto; padding: 0 1em; }
      h1 { font-size: 18pt; margin: 0 0 2pt; } p { margin: 0 0 8pt; }
      table { border-collapse: collapse; width: 100%; } thead { display: table-header-group; } tr { page-break-inside: avoid; }
      th, td { text-align: left; vertical-align: top; padding: 5pt 8pt 5pt 0; border-bottom: 1px solid #d9e2e3; }
      thead th { color: #4d6268; font-weight: normal; border-bottom: 2px solid #0b4450; } tbody th { font-weight: bold; }
      tr.group th { background: #edf1f2; padding: 5pt; } .number { text-align: right; white-space: nowrap; }
      .MET { color: #1d6f42; font-weight: bold; } .NOT_MET { color: #a8321f; font-weight: bold; } .quiet { color: #4d6268; font-size: 8.5pt; }
      """;

  private final TargetReport report;
  private final String language;
  private final DecimalFormat numbers;

  private ReportPage(TargetReport report, String language) {
    this.report = report;
    this.language = language;
    this.numbers = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.of(language)));
  }

  static String html(TargetReport report, String language) {
    return new ReportPage(report, "en".equals(language) ? "en" : "da").page();
  }

  static Sheet sheet(TargetReport report, String language) {
    ReportPage page = new ReportPage(report, "en".equals(language) ? "en" : "da");
    return new Sheet(Locale.of(page.language), page.title(), page.title(), page.body());
  }

  private String title() {
    return TITLE.in(language) + ": " + report.place() + " " + report.period();
  }

  private String page() {
    return "<!DOCTYPE html>\n<html lang=\"" + language + "\"><head><meta charset=\"UTF-8\"/><title>" + text(title())
        + "</title><style>" + STYLE + "</style></head><body>" + body() + "</body></html>";
  }

  private String body() {
    return "<h1>" + text(title()) + "</h1>" + about() + "<table><thead><tr>" + heads() + "</tr></thead><tbody>" + rows()
        + "</tbody></table>" + foot();
  }

  private String about() {
    return "<p class=\"quiet\">" + text(say("Fremlagt ", "Presented ") + report.presented().format(DateTimeFormatter.ISO_DATE)
        + say(" af ", " by ") + report.presentedBy() + ". " + say("Fremlagt ", "Presented ") + report.lagDays()
        + say(" dage efter periodens slutning.", " days after the period's end.")) + "</p>";
  }

  private String heads() {
    return head("Mål", "Target") + head("Ambition", "Ambition") + head("Seneste resultat", "Latest result")
        + head("Ændring siden sidst", "Change since last") + head("Opfyldt", "Met") + head("Datakilde og forbehold", "Source and caveat");
  }

  private String head(String da, String en) {
    return "<th scope=\"col\">" + text(say(da, en)) + "</th>";
  }

  private String rows() {
    return report.lines().stream().collect(Collectors.groupingBy(line -> line.group().in(language), LinkedHashMap::new,
        Collectors.toList())).entrySet().stream().map(group -> "<tr class=\"group\"><th colspan=\"6\" scope=\"colgroup\">"
        + text(group.getKey()) + "</th></tr>" + group.getValue().stream().map(this::row).collect(Collectors.joining()))
        .collect(Collectors.joining());
  }

  private String row(Line line) {
    return "<tr><th scope=\"row\">" + text(line.name().in(language)) + "</th>" + number(amount(line.ambition(), line))
        + number(result(line)) + number(change(line)) + "<td class=\"" + line.met() + "\">" + text(verdict(line)) + "</td><td class=\"quiet\">"
        + text(line.source().in(language)) + ". " + text(line.caveat().in(language)) + "</td></tr>";
  }

  private String number(String shown) {
    return "<td class=\"number\">" + text(shown) + "</td>";
  }

  private String amount(BigDecimal value, Line line) {
    return value == null ? "–" : numbers.format(value) + " " + line.unit().in(language);
  }

  private String result(Line line) {
    if (line.suppressed()) {
      return say("skjult", "withheld");
    }
    return amount(line.result(), line) + (line.denominator() == null ? ""
        : " (" + numbers.format(line.numerator()) + "/" + numbers.format(line.denominator()) + ")");
  }

  private String change(Line line) {
    return line.change() == null ? "–" : (line.change().signum() > 0 ? "+" : "") + numbers.format(line.change()) + " (" + line.changeSince() + ")";
  }

  private String verdict(Line line) {
    return switch (line.met()) {
      case MET -> say("Ja", "Yes");
      case NOT_MET -> say("Nej", "No");
      case NOT_JUDGED -> say("Ikke vurderet", "Not judged");
    };
  }

  private String foot() {
    return "<p class=\"quiet\">" + text(say("Tallene er talt op af hændelser (faktiske tal). Afrunding: halve op.",
        "Figures are counted from events (actual). Rounding: half up.")) + "</p>";
  }

  private String say(String da, String en) {
    return language.equals("en") ? en : da;
  }

  private static String text(String plain) {
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
