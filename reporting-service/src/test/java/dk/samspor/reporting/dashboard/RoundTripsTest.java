package dk.samspor.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.CountedLine;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.reporting.testing.AsInService;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How often an overview goes to the database. */
@QuarkusTest
@TestProfile(AsInService.class)
class RoundTripsTest {

  private static final int UNTIL_WARM = 10;
  private static final String ODENSE = Tokens.person("odense-trips", "municipality:0461", "BI");

  /** Who asks, every figure with all it is compared with, the journal's row, the commit. */
  @Test
  void a_municipalitys_overview_is_four_round_trips() {
    assertThat(tripsOf("/api/v1/dashboard?place=municipality:0461&period=month&at=2015-03-01")).isPositive().isLessThanOrEqualTo(4);
  }

  @Test
  void a_board_of_every_indicator_is_four_round_trips() {
    assertThat(tripsOf("/api/v1/board?place=municipality:0461&period=rolling12&at=2015-03-01")).isPositive().isLessThanOrEqualTo(4);
  }

  /** Of several calls the least: every few seconds one of them reads targets and inhabitants anew. */
  private static int tripsOf(String question) {
    IntStream.range(0, UNTIL_WARM).forEach(call -> ask(question));
    return IntStream.range(0, 5).map(call -> {
      CountedLine.begin();
      ask(question);
      return CountedLine.tripsOfRequests();
    }).min().orElseThrow();
  }

  private static void ask(String question) {
    As.caller(ODENSE).get(question).then().statusCode(200);
  }
}
