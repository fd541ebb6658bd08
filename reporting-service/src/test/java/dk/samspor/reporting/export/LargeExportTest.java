package dk.samspor.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.reporting.figures.Figure;
import dk.samspor.reporting.figures.Period;
import dk.samspor.reporting.figures.Slice;
import dk.samspor.reporting.indicators.Catalogue;
import dk.samspor.reporting.observations.Judged;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export of everything must not need the memory of everything. */
class LargeExportTest {

  private static final int IN_A_YEAR = 98 * 12;
  private static final Slice TEN_YEARS = new Slice(LocalDate.of(2006, 1, 1), LocalDate.of(2015, 12, 31), Period.MONTH, Set.of(), Map.of());
  private static final long ROOM = 8_000_000;

  @TempDir Path folder;

  @Test
  void ten_years_of_every_indicator_of_every_municipality_are_written_in_the_memory_of_one_year_of_one() throws IOException {
    for (TableText text : List.of(Dialect.PLAIN, Dialect.DANISH, new JsonRows())) {
      List<Long> kept = new ArrayList<>();
      Path file = folder.resolve("export");
      int[] asked = {0};
      Table.write(file, text, Catalogue.all(), TEN_YEARS, (indicator, part) -> {
        if (asked[0]++ % 100 == 0) {
          kept.add(inUse());
        }
        return figures(indicator.code(), part.from().getYear());
      });
      assertThat(asked[0]).isEqualTo(10 * Catalogue.all().size());
      assertThat(Files.size(file)).as("bytes written").isGreaterThan(8 * ROOM);
      assertThat(kept.getLast() - kept.getFirst()).as("bytes kept between the first year and the last").isLessThan(ROOM);
    }
  }

  private static List<Figure> figures(String indicator, int year) {
    return IntStream.range(0, IN_A_YEAR).mapToObj(i -> new Figure(indicator, year + "-%02d".formatted(i % 12 + 1),
        Map.of("region", "1083", "municipality", "%04d".formatted(i / 12)), new BigDecimal("12.5"), 25L, 200L, null, null, null, Judged.MET,
        BigDecimal.TEN, null, Figure.State.CLOSED, false, null, null, 25)).toList();
  }

  private static long inUse() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
