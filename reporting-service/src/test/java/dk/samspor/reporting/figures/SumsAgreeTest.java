package dk.samspor.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.database.WorkerDatabase;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.indicators.Catalogue;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.observations.Measure;
import dk.samspor.reporting.observations.Observation;
import dk.samspor.reporting.observations.ObservationStore;
import dk.samspor.reporting.testing.Events;
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
  private static final List<String> PERIODS = List.of("DAY", "MONTH", "QUARTER", "YEAR", "ALL", Window.YEAR_TO_DATE, Window.ROLLING_12);

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
    for (String period : PERIODS) {
      List<Asked> questions = Catalogue.all().stream().map(indicator -> new Asked(indicator, slice(indicator, period, random))).toList();
      List<List<Cell>> told = read(questions); // all in one statement, as a board asks
      for (int nr = 0; nr < questions.size(); nr++) {
        Indicator indicator = questions.get(nr).indicator();
        Slice slice = Engine.needed(indicator, questions.get(nr).slice());
        List<Figure> figures = Engine.figures(indicator, slice.period(), told.get(nr), EngineTest.inhabitants(slice));
        assertThat(figures.stream().filter(figure -> figure.counted() > 0).map(figure -> NaiveFigures.line(figure, slice))).as(indicator.code() + ", " + slice)
            .containsExactlyInAnyOrderElementsOf(NaiveFigures.of(indicator, slice, all));
        compared += figures.size();
      }
    }
    assertThat(compared).isGreaterThan(1_000);
  }

  @Test
  void what_differs_only_in_days_that_are_judged_alike_is_one_row() {
    Events haderslev = Events.in("0510", "1083", 778_971);
    List<StoredEvent> events = new ArrayList<>();
    for (int days = 0; days < 30; days++) {
      events.add(haderslev.meeting("ConclusionSent", haderslev.id(), "1971-03-01", "days", days, "date", "1971-03-01"));
    }
    postman.bring(events);
    Slice year = new Slice(LocalDate.of(1971, 1, 1), LocalDate.of(1971, 12, 31), Period.YEAR, Set.of(), Map.of(Dimension.MUNICIPALITY, "0510"));
    assertThat(read(List.of(new Asked(Catalogue.get("CONCLUSION_WITHIN_7_DAYS"), year))).getFirst()).extracting(Cell::n).containsExactlyInAnyOrder(8L, 22L);
  }

  private List<List<Cell>> read(List<Asked> questions) {
    Reads reads = new Reads(questions);
    return QuarkusTransaction.requiringNew().call(() -> reads.told(cells.read(reads.sought())));
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

  private static Slice slice(Indicator indicator, String period, Random random) {
    LocalDate[] some = WINDOWS.get(random.nextInt(WINDOWS.size()));
    Window window = Window.of(period, some[0], Window.runs(period) ? some[1].minusMonths(random.nextInt(3)) : some[1]);
    List<Dimension> offered = indicator.dimensions().stream().sorted().toList();
    Set<Dimension> by = random.nextBoolean() ? Set.of() : Set.of(offered.get(random.nextInt(offered.size())));
    Map<Dimension, String> where = switch (random.nextInt(3)) {
      case 0 -> Map.of(Dimension.REGION, "1083");
      case 1 -> Map.of(Dimension.MUNICIPALITY, "0461");
      default -> Map.of();
    };
    return window.slice(by, where);
  }

  private static LocalDate[] window(String from, String to) {
    return new LocalDate[] {LocalDate.parse(from), LocalDate.parse(to)};
  }
}
