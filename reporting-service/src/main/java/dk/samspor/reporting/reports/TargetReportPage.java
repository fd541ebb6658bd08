package dk.samspor.reporting.reports;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A report laid out for reading, on screen and on paper: {@code templates/TargetReportPage.html}.
 *
 * @param nothing names of the indicators there was nothing to count of; empty where there are none
 */
record TargetReportPage(ReportWords words, String place, String period, String presented, String judged, String moved, List<Group> groups,
    String nothing) implements TemplateInstance {

  /** Indicators of one kind. */
  record Group(String name, List<Row> rows) {}

  /**
   * One indicator in words.
   *
   * @param basis what the result is out of; empty where it is a count
   * @param state what is provisional about it; empty where nothing is
   * @param direction a class that says good, bad or neither
   * @param met a class that says met, not met or not judged
   */
  record Row(String name, String ambition, String result, String basis, String state, String development, String since, String direction,
      String verdict, String met, String source, String caveat) {}
}
