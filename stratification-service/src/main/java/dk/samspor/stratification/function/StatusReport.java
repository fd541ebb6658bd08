package dk.samspor.stratification.function;

import dk.samspor.platform.paper.Sheet;
import dk.samspor.stratification.function.Status.Row;
import dk.samspor.stratification.function.Status.Section;
import java.util.Locale;
import java.util.stream.Collectors;

/** A status of function as a sheet to be printed. */
final class StatusReport {

  private static final String TITLE = "Status på funktionsevne";
  private static final String SCALE = "<p class=\"small\">Funktionsevnen er beskrevet efter ICF, WHO's klassifikation af funktionsevne. Problemer er "
      + "lette (1), moderate (2), svære (3) eller fuldstændige (4). Omgivelserne hjælper eller hæmmer på samme skala. Koden i parentes er ICF's.</p>";

  private final Status status;

  private StatusReport(Status status) {
    this.status = status;
  }

  static Sheet of(Status status) {
    return new StatusReport(status).sheet();
  }

  private Sheet sheet() {
    var summary = status.summary().stream().map(line -> "<p>" + escaped(line) + "</p>").collect(Collectors.joining());
    var body = "<h1>" + TITLE + "</h1><div class=\"note\">" + summary + "</div>"
        + status.sections().stream().map(this::section).collect(Collectors.joining()) + (status.sections().isEmpty() ? "" : SCALE);
    return new Sheet(Locale.of("da"), TITLE, "Funktionsevnen efter ICF, i almindelige ord", body);
  }

  private String section(Section section) {
    boolean changes = section.rows().stream().anyMatch(row -> row.change() != null);
    return "<h2>" + section.heading() + "</h2><table><thead><tr><th style=\"width:36%\">Område</th>" + status.columns().stream()
        .map(column -> "<th>" + column.moment() + "<br/><span class=\"small\">" + column.day() + "</span></th>").collect(Collectors.joining())
        + (changes ? "<th style=\"width:15%\">Ændring</th>" : "") + "</tr></thead><tbody>"
        + section.rows().stream().map(row -> row(row, changes)).collect(Collectors.joining()) + "</tbody></table>";
  }

  private static String row(Row row, boolean changes) {
    return "<tr><td>" + escaped(row.name()) + " <span class=\"small\">(" + row.code() + ")</span>"
        + (row.note() == null ? "" : "<br/><span class=\"small\">" + escaped(row.note()) + "</span>") + "</td>"
        + row.found().stream().map(words -> "<td>" + words + "</td>").collect(Collectors.joining())
        + (changes ? "<td>" + (row.change() == null ? "–" : row.change()) + "</td>" : "") + "</tr>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
