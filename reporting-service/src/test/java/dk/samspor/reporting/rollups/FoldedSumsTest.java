package dk.samspor.reporting.rollups;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.database.WorkerDatabase;
import dk.samspor.reporting.testing.Postman;
import dk.samspor.reporting.testing.RandomStreet;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changed is added to sums that are there already: folded twice, so that rows are both made and renewed. */
@QuarkusTest
class FoldedSumsTest {

  private static final String CURRENT = " where generation = (select generation from current_generation) ";
  private static final String CUT = "measure, process_kind, level, citizen_group, form, kind, detail, value, judged, late";
  private static final String SUMS = "select start, region, municipality, " + CUT + ", n from tally" + CURRENT + "and n <> 0";
  private static final String ALIKE = "start, region, municipality, measure, process_kind, form, detail, value, judged, late";

  @Inject Postman postman;
  @Inject WorkerDatabase database;

  @BeforeEach
  void letters_are_folded_one_half_after_the_other() throws SQLException {
    try (Connection worker = database.open()) {
      for (int seed : new int[] {4_711, 4_712}) {
        postman.bring(RandomStreet.of(seed, 20));
        Sums.fold(worker);
      }
    }
  }

  @Test
  void a_months_sums_are_its_observations() throws SQLException {
    assertThat(count("select from tally" + CURRENT + "and scale = 'M' and grain = 'M' and n <> 0")).isGreaterThan(100);
    assertSame("select date_trunc('month', date::timestamp)::date, region, municipality, " + CUT + ", count(*) from observation" + CURRENT + "group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13", SUMS + " and scale = 'M' and grain = 'M'");
  }

  @Test
  void a_region_the_country_and_a_year_are_the_sums_of_their_parts() throws SQLException {
    String months = " from tally" + CURRENT + "and scale = 'M' and grain = 'M' group by start, region, municipality, " + CUT;
    assertSame("select start, region, 'ALL', " + CUT + ", sum(n)" + months.replace(", municipality", "") + " having sum(n) <> 0", SUMS + " and scale = 'R' and grain = 'M'");
    assertSame("select start, 'ALL', 'ALL', " + CUT + ", sum(n)" + months.replace(", region, municipality", "") + " having sum(n) <> 0",
        SUMS + " and scale = 'N' and grain = 'M'");
    assertSame("select date_trunc('year', start::timestamp)::date as year, region, municipality, " + CUT + ", sum(n)" + months.replace("by start", "by year")
        + " having sum(n) <> 0", SUMS + " and scale = 'M' and grain = 'Y'");
  }

  @Test
  void broad_sums_are_the_others_without_level_citizen_group_and_kind() throws SQLException {
    String others = "select scale, grain, " + ALIKE + ", sum(n) from tally" + CURRENT + "and scale in ('M', 'R', 'N') group by scale, grain, " + ALIKE + " having sum(n) <> 0";
    String broad = "select upper(scale), grain, " + ALIKE + ", n from tally" + CURRENT + "and scale in ('m', 'r', 'n') and n <> 0";
    assertThat(count(broad)).isBetween(100L, count(others));
    assertSame(others, broad);
  }

  private void assertSame(String one, String other) throws SQLException {
    assertThat(count("(" + one + ") except all (" + other + ")")).isZero();
    assertThat(count("(" + other + ") except all (" + one + ")")).isZero();
  }

  private long count(String rows) throws SQLException {
    try (Connection worker = database.open(); var query = worker.prepareStatement("select count(*) from (" + rows + ") rows"); var row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
