package dk.samspor.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.parties.Parties;
import dk.samspor.reporting.figures.Window;
import dk.samspor.reporting.observations.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each look at the tables costs a statement some opening and grouping, whatever it finds: an overview keeps to a few. */
class OverviewLooksTest {

  /** Headlines here, in the region and the country; levels, path, two of waiting lists, course, side by side; last year's month. */
  @ParameterizedTest
  @CsvSource({"municipality:0461, year, 9", "municipality:0461, month, 10", "municipality:0461, rolling12, 10", "region:1083, year, 8",
      "national, year, 8", "national, all, 8"})
  void an_overview_with_everything_it_is_compared_with_is_a_handful_of_looks(String place, String period, int most) {
    assertThat(looks(place, period)).hasSizeLessThanOrEqualTo(most);
  }

  @Test
  void the_bench_asks_postgresql_for_the_same_without_sums() throws IOException {
    String bench = Files.readString(Path.of("../deploy/local/src/main/java/dk/samspor/local/bench/WithoutSums.java"));
    assertThat(looks("municipality:0461", "year")).allSatisfy(measures -> assertThat(measures).extracting(Measure::name)
        .allSatisfy(measure -> assertThat(bench).contains('"' + measure + '"')));
    assertThat(List.of(Measure.values())).filteredOn(measure -> bench.contains('"' + measure.name() + '"'))
        .as("and for nothing else").allMatch(measure -> looks("municipality:0461", "year").stream().anyMatch(look -> look.contains(measure)));
  }

  private static List<Set<Measure>> looks(String place, String period) {
    LocalDate last = LocalDate.of(2015, 12, 31);
    Window window = period.equals("all") ? Window.of(period, LocalDate.of(2014, 1, 1), last) : Window.at(period, LocalDate.of(2015, 3, 1));
    return new Dashboard(new Span(window, last), new Authority(place), new Parties()).questions.looks();
  }
}
