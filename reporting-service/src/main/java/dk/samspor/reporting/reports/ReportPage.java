package dk.samspor.reporting.reports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dk.samspor.platform.paper.Sheet;
import dk.samspor.reporting.figures.Figure.State;
import dk.samspor.reporting.figures.PeriodName;
import dk.samspor.reporting.indicators.Direction;
import dk.samspor.reporting.indicators.Words;
import dk.samspor.reporting.observations.Judged;
import dk.samspor.reporting.reports.TargetReport.Line;
import dk.samspor.reporting.reports.TargetReportPage.Group;
import dk.samspor.reporting.reports.TargetReportPage.Row;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** A report as a page to read or print. Lays out what was kept; computes nothing but how many targets were met. */
final class ReportPage {

  private final TargetReport report;
  private final ReportWords words;
  private final DecimalFormat numbers;

  private ReportPage(TargetReport report, String language) {
    this.report = report;
    this.words = ReportWords.in(language);
    this.numbers = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(words.language()));
  }

  static String html(TargetReport report, String language) {
    ReportPage page = new ReportPage(report, language);
    return "<!DOCTYPE html>\n<html lang=\"" + page.words.language() + "\"><head><meta charset=\"UTF-8\"/>"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><title>" + text(page.title()) + "</title><style>"
        + ReportStyle.ON_SCREEN + "</style></head><body><main>" + page.laidOut().render() + "</main></body></html>";
  }

  static Sheet sheet(TargetReport report, String language) {
    ReportPage page = new ReportPage(report, language);
    return new Sheet(page.words.language(), page.title(), page.words.title(), page.laidOut().render(), ReportStyle.ON_PAPER);
  }

  private String title() {
    return words.title() + ": " + report.place() + ", " + period(report.period());
  }

  private TargetReportPage laidOut() {
    List<Line> lines = report.lines();
    return new TargetReportPage(words, report.place(), period(report.period()), words.presented(
        PeriodName.day(report.presented(), words.language()), report.presentedBy(), report.lagDays()),
        words.judged(many(lines, Judged.MET), many(lines, Judged.MET) + many(lines, Judged.NOT_MET)),
        words.moved(many(lines, Development.IMPROVED), many(lines, Development.WORSENED)),
        groups(lines.stream().filter(line -> !isNothing(line)).toList()),
        lines.stream().filter(ReportPage::isNothing).map(line -> said(line.name())).collect(joining(", ")));
  }

  /** A row that says nothing would hide those that do. */
  private static boolean isNothing(Line line) {
    return line.result() == null && !line.suppressed();
  }

  private static long many(List<Line> lines, Judged met) {
    return lines.stream().filter(line -> line.met() == met).count();
  }

  private static long many(List<Line> lines, Development development) {
    return lines.stream().filter(line -> development(line) == development).count();
  }

  private List<Group> groups(List<Line> lines) {
    return lines.stream().collect(groupingBy(line -> said(line.group()), LinkedHashMap::new, toList())).entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue().stream().map(this::row).toList())).toList();
  }

  private Row row(Line line) {
    Development development = development(line);
    boolean up = line.change() != null && line.change().signum() > 0;
    return new Row(said(line.name()), line.ambition() == null ? "–" : words.ambition(line.direction(), amount(line.ambition(), line)),
        result(line), line.denominator() == null ? "" : words.outOf(number(line.numerator()), number(line.denominator())),
        line.state() == null ? "" : words.state(State.valueOf(line.state())), development == null ? "–" : words.development(development, up),
        development == null || development == Development.STABLE ? "" : words.since(changed(line), period(line.changeSince())),
        development == null ? "" : development.name(), words.met(line.met()), line.met().name(), said(line.source()), said(line.caveat()));
  }

  /** Reports of before the direction was kept have none. */
  private static Development development(Line line) {
    return line.change() == null ? null : Development.of(line.change(), Objects.requireNonNullElse(line.direction(), Direction.NEITHER));
  }

  private String result(Line line) {
    return line.suppressed() ? words.withheld(report.minimumGroup()) : amount(line.result(), line);
  }

  private String changed(Line line) {
    boolean percent = said(line.unit()).equals("%");
    return (line.change().signum() > 0 ? "+" : "") + number(line.change()) + " " + (percent ? words.points() : said(line.unit()));
  }

  private String amount(BigDecimal value, Line line) {
    return number(value) + "\u00A0" + said(line.unit());
  }

  private String number(Number value) {
    return numbers.format(value);
  }

  private String period(String label) {
    return PeriodName.of(label, words.language());
  }

  private String said(Words both) {
    return both == null ? "" : both.in(words.language().getLanguage());
  }

  private static String text(String plain) {
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
