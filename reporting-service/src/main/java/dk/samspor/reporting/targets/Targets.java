package dk.samspor.reporting.targets;

import dk.samspor.platform.access.Caller;
import dk.samspor.reporting.database.Rows;
import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.indicators.Target;
import dk.samspor.reporting.indicators.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The ambitions people set. They change a few times a year and are asked for with every figure, so they are remembered briefly. */
@ApplicationScoped
public class Targets {

  private static final long REMEMBERED_NANOS = 5_000_000_000L;
  private static final String SELECT =
      "select id, indicator, place, value, valid_from, basis, set_by, set_at from target order by indicator, place, valid_from";

  private final Rows rows;
  private final Caller caller;
  private volatile Remembered remembered;

  private record Remembered(long since, Map<String, List<PlacedTarget>> byIndicator) {}

  Targets(Rows rows, Caller caller) {
    this.rows = rows;
    this.caller = caller;
  }

  List<PlacedTarget> read() {
    return rows.query(SELECT, row -> new PlacedTarget(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
        row.getBigDecimal(4), row.getObject(5, LocalDate.class), row.getString(6), row.getString(7),
        row.getObject(8, OffsetDateTime.class).toInstant()));
  }

  /** False when the place has an ambition from that day already. */
  boolean set(UUID id, SetTarget target) {
    remembered = null;
    return rows.update("insert into target (id, indicator, place, value, valid_from, basis, set_by, set_at) values"
        + " (?, ?, ?, ?, ?, ?, ?, now()) on conflict (indicator, place, valid_from) do nothing", id, target.indicator(),
        target.place().value(), target.value(), target.from(), target.basis(), caller.subject()) == 1;
  }

  /**
   * The nearest place's newest ambition that holds on the day; else the declared one, which may be none.
   *
   * @param nearestFirst asked only where somebody set an ambition for the indicator at all
   */
  public Target inForce(Indicator indicator, Supplier<List<String>> nearestFirst, LocalDate day) {
    List<PlacedTarget> set = of(indicator);
    if (set.isEmpty()) {
      return indicator.target();
    }
    for (String place : nearestFirst.get()) {
      Target own = set.stream().filter(one -> one.place().equals(place) && !one.from().isAfter(day))
          .max(Comparator.comparing(PlacedTarget::from))
          .map(one -> new Target(one.value(), indicator.direction(), one.from(), new Words(one.basis(), one.basis()))).orElse(null);
      if (own != null) {
        return own;
      }
    }
    return indicator.target();
  }

  private List<PlacedTarget> of(Indicator indicator) {
    Remembered now = remembered;
    if (now == null || System.nanoTime() - now.since() > REMEMBERED_NANOS) {
      now = new Remembered(System.nanoTime(), read().stream().collect(Collectors.groupingBy(PlacedTarget::indicator)));
      remembered = now;
    }
    return now.byIndicator().getOrDefault(indicator.code(), List.of());
  }
}
