package dk.samspor.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.database.WorkerDatabase;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.indicators.Calculation;
import dk.samspor.reporting.indicators.Catalogue;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.observations.Measure;
import dk.samspor.reporting.observations.Observation;
import dk.samspor.reporting.observations.ObservationStore;
import dk.samspor.reporting.testing.Postman;
import dk.samspor.reporting.testing.RandomStreet;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Every indicator in every period, from the sums, from what changed since, and from single observations, against the naive
 * computation on every observation the database has: whatever the tests before have left in it.
 */
@QuarkusTest
class SumsAgreeTest {

  private static final List<LocalDate[]> WINDOWS = List.of(window("2011-01-01", "2011-12-31"), window("2010-01-01", "2026-12-31"),
      window("2011-02-01", "2026-08-31"), window("2011-03-02", "2026-03-09"));

  @Inject Postman postman;
  @Inject Cells cells;
  @Inject ObservationStore observations;
  @Inject WorkerDatabase database;
  @Inject BusinessClock clock;

  @Test
  void every_indicator_in_every_period_comes_from_the_database_as_from_a_naive_computation() throws SQLException {
    List<StoredEvent> events = RandomStreet.of(77, 40);
    postman.bring(events);
    List<Observation> all = all();
    Random random = new Random(77);
    int compared = 0;
    for (Indicator indicator : Catalogue.all()) {
      for (Period period : Period.values()) {
        Slice slice = Engine.needed(indicator, slice(indicator, period, random));
        Calculation how = indicator.calculation();
        List<Figure> figures = QuarkusTransaction.requiringNew().call(() -> Engine.figures(indicator, period,
            cells.read(List.of(new Sought(how.measures(), how.valued(), slice))).getFirst(), group -> OptionalInt.of(50_000)));
        assertThat(figures.stream().filter(figure -> figure.counted() > 0).map(figure -> NaiveFigures.line(figure, slice))).as(indicator.code() + ", " + slice)
            .containsExactlyInAnyOrderElementsOf(NaiveFigures.of(indicator, slice, all));
        compared += figures.size();
      }
    }
    assertThat(compared).isGreaterThan(1_000);
  }

  private List<Observation> all() throws SQLException {
    Set<UUID> dossiers = new HashSet<>();
    try (var connection = database.open(); var query = connection.prepareStatement("select distinct dossier from observation where generation ="
        + " (select generation from current_generation)"); var rows = query.executeQuery()) {
      while (rows.next()) {
        dossiers.add(rows.getObject(1, UUID.class));
      }
    }
    List<Observation> all = new ArrayList<>(QuarkusTransaction.requiringNew().call(() ->
        observations.ofDossiers(observations.currentGeneration(), dossiers)));
    all.removeIf(one -> one.measure() == Measure.PLAN_DEADLINE && one.date().isAfter(clock.today())); // not due yet
    return all;
  }

  private static Slice slice(Indicator indicator, Period period, Random random) {
    LocalDate[] window = WINDOWS.get(random.nextInt(WINDOWS.size()));
    List<Dimension> offered = indicator.dimensions().stream().sorted().toList();
    Set<Dimension> by = random.nextBoolean() ? Set.of() : Set.of(offered.get(random.nextInt(offered.size())));
    Map<Dimension, String> where = switch (random.nextInt(3)) {
      case 0 -> Map.of(Dimension.REGION, "1083");
      case 1 -> Map.of(Dimension.MUNICIPALITY, "0461");
      default -> Map.of();
    };
    return new Slice(window[0], window[1], period, by, where);
  }

  private static LocalDate[] window(String from, String to) {
    return new LocalDate[] {LocalDate.parse(from), LocalDate.parse(to)};
  }
}
