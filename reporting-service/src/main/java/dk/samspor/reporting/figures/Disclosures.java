package dk.samspor.reporting.figures;

import dk.samspor.reporting.indicators.Calculation.Distribution;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Indicator;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What is withheld of an indicator's year, for places other than the asker's own. It takes the whole country's months to
 * decide, so a decision is remembered for a while; small groups themselves are found anew with every answer.
 */
@ApplicationScoped
class Disclosures {

  /** So many times its time a decision is used while it is made anew beside; an older one is waited for. */
  private static final int STILL_GOOD = 5;

  private static final List<Period> GRAINS = List.of(Period.MONTH, Period.QUARTER, Period.YEAR);

  private final Cells cells;
  private final MinimumGroup minimum;
  private final Duration remembered;
  private final Map<Key, Decision> decisions = new ConcurrentHashMap<>();
  /** One at a time: nobody waits for a decision that is made anew, and a service has other things to do. */
  private final ExecutorService deciding = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("disclosure").daemon().factory());
  private final Set<Key> underway = ConcurrentHashMap.newKeySet();

  Disclosures(Cells cells, MinimumGroup minimum,
      @ConfigProperty(name = "samspor.reporting.disclosure-remembered", defaultValue = "60S") Duration remembered) {
    this.cells = cells;
    this.minimum = minimum;
    this.remembered = remembered;
  }

  private record Key(String indicator, Dimension place, Dimension further, int year) {}

  private record Decision(long since, Set<Spot> withheld) {

    boolean isOlderThan(Duration time) {
      return System.nanoTime() - since >= time.toNanos();
    }
  }

  /**
   * Whether a square is withheld from others.
   *
   * @param place REGION or MUNICIPALITY
   * @param further what it is cut by besides; null for nothing
   */
  boolean withholds(Indicator indicator, Dimension place, Dimension further, Spot spot) {
    Key key = new Key(indicator.code(), place, further, Integer.parseInt(spot.period().substring(0, 4)));
    Decision known = decisions.get(key);
    if (known == null || known.isOlderThan(remembered.multipliedBy(STILL_GOOD))) {
      known = decideAnew(indicator, key);
    } else if (known.isOlderThan(remembered) && underway.add(key)) {
      deciding.execute(() -> {
        try {
          decisions.put(key, new Decision(System.nanoTime(), decide(indicator, key))); // waits for no request, and none for it
        } finally {
          underway.remove(key);
        }
      });
    }
    return known.withheld().contains(spot);
  }

  /** Who asks for the same at the same moment waits for the first: it is the work of a country's year. */
  private Decision decideAnew(Indicator indicator, Key key) {
    long asked = System.nanoTime();
    return decisions.compute(key, (same, known) -> known != null && known.since() > asked ? known
        : new Decision(System.nanoTime(), decide(indicator, key)));
  }

  @PreDestroy
  void close() {
    deciding.shutdownNow();
  }

  private Set<Spot> decide(Indicator indicator, Key key) {
    LocalDate newYear = LocalDate.of(key.year(), 1, 1);
    EnumSet<Dimension> by = EnumSet.of(Dimension.REGION, key.place());
    if (key.further() != null) {
      by.add(key.further());
    }
    Slice year = new Slice(newYear, newYear.withMonth(12).withDayOfMonth(31), Period.MONTH, by, Map.of());
    List<Cell> read = cells.read(List.of(new Sought(indicator.calculation().measures(), Values.judged(indicator.calculation()),
        Engine.needed(indicator, year)))).getFirst();
    Map<Spot, Long> sizes = new HashMap<>();
    Set<Spot> small = new HashSet<>();
    Publication judge = new Publication(new Sight(Set.of(), Set.of()), minimum.today());
    for (Period grain : GRAINS) {
      List<Cell> coarse = read.stream().map(cell -> cell.at(grain.start(cell.group().periodStart()))).toList();
      for (Figure figure : Engine.figures(indicator, grain, coarse, group -> OptionalInt.of(1))) {
        if (figure.counted() == 0) {
          continue; // there was something once: that is no square now
        }
        Spot spot = spot(figure, key);
        sizes.merge(spot, figure.counted(), Long::sum);
        if (judge.small(indicator, figure)) {
          small.add(spot);
        }
      }
    }
    return Disclosure.withheld(sizes, small);
  }

  /** A distribution is one square with all its parts: it is shown whole or not at all. */
  private static Spot spot(Figure figure, Key key) {
    Map<String, String> codes = figure.dimensions();
    String region = codes.get(Dimension.REGION.parameter());
    return key.place() == Dimension.REGION ? new Spot(region, "", cut(codes, key.further()), figure.period())
        : new Spot(codes.get(Dimension.MUNICIPALITY.parameter()), region, cut(codes, key.further()), figure.period());
  }

  static Map<String, String> cut(Map<String, String> codes, Dimension further) {
    return further == null ? Map.of() : Map.of(further.parameter(), codes.getOrDefault(further.parameter(), ""));
  }

  /** What a question is cut by besides place and time, as far as it makes squares of its own. */
  static Set<Dimension> further(Indicator indicator, Slice asked) {
    EnumSet<Dimension> further = EnumSet.noneOf(Dimension.class);
    further.addAll(asked.by());
    further.addAll(asked.where().keySet());
    further.removeIf(Dimension::isPlace);
    if (indicator.calculation() instanceof Distribution of) {
      further.remove(of.category());
      further.remove(of.group());
    }
    return further;
  }
}
