package dk.samspor.reporting.dashboard;

import static java.util.stream.Collectors.toSet;
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
import java.util.regex.Pattern;
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
    for (String place : List.of("municipality:0461", "region:1083", "national")) {
      assertThat(measuresOfEachLook(bench)).as(place).isEqualTo(looks(place, "year").stream().map(OverviewLooksTest::names).collect(toSet()));
    }
  }

  /** The bench's lists of measures, as they are written there: one for every kind of look. */
  private static Set<Set<String>> measuresOfEachLook(String bench) {
    return Pattern.compile("List\\.of\\(((?:\\s*\"[A-Z_]+\",?)+)\\)").matcher(bench).results()
        .map(list -> Set.of(list.group(1).replaceAll("[\"\\s]", "").split(","))).collect(toSet());
  }

  private static Set<String> names(Set<Measure> measures) {
    return measures.stream().map(Measure::name).collect(toSet());
  }

  private static List<Set<Measure>> looks(String place, String period) {
    LocalDate last = LocalDate.of(2015, 12, 31);
    Window window = period.equals("all") ? Window.of(period, LocalDate.of(2014, 1, 1), last) : Window.at(period, LocalDate.of(2015, 3, 1));
    return new Dashboard(new Span(window, last), new Authority(place), new Parties()).questions.looks();
  }
}
