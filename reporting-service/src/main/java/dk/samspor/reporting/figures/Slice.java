package dk.samspor.reporting.figures;

import dk.samspor.reporting.indicators.Dimension;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What part of the world a question is about.
 *
 * @param from first day, counted in
 * @param to last day, counted in
 * @param by one figure per value of each of these
 * @param where only these
 */
public record Slice(LocalDate from, LocalDate to, Period period, Set<Dimension> by, Map<Dimension, String> where) {

  public Slice {
    by = Set.copyOf(by);
    where = Map.copyOf(where);
  }

  public Slice alsoBy(Set<Dimension> more) {
    if (by.containsAll(more)) {
      return this;
    }
    EnumSet<Dimension> all = EnumSet.noneOf(Dimension.class);
    all.addAll(by);
    all.addAll(more);
    return new Slice(from, to, period, all, where);
  }

  public Slice alsoWhere(Map<Dimension, String> more) {
    if (more.isEmpty()) {
      return this;
    }
    EnumMap<Dimension, String> all = new EnumMap<>(Dimension.class);
    all.putAll(where);
    all.putAll(more);
    return new Slice(from, to, period, by, all);
  }

  /** Not narrowed to one value of any of these. */
  public Slice anywhere(Set<Dimension> dimensions) {
    if (where.keySet().stream().noneMatch(dimensions::contains)) {
      return this;
    }
    EnumMap<Dimension, String> rest = new EnumMap<>(Dimension.class);
    rest.putAll(where);
    rest.keySet().removeAll(dimensions);
    return new Slice(from, to, period, by, rest);
  }

  /** Whether the figure is of the part asked for, as far as it says. */
  boolean asksFor(Figure figure) {
    return figure.dimensions().isEmpty() || where.entrySet().stream().allMatch(only ->
        figure.dimensions().getOrDefault(only.getKey().parameter(), only.getValue()).equals(only.getValue()));
  }

  /**
   * The year whose inhabitants a period is held against: its own, and of a window of up to twelve months the one it ends in. A
   * longer window has none: so many cases per inhabitant would be of several years.
   */
  OptionalInt populationYear(LocalDate periodStart) {
    if (period != Period.ALL) {
      return OptionalInt.of(periodStart.getYear());
    }
    return from.plusYears(1).isAfter(to) ? OptionalInt.of(to.getYear()) : OptionalInt.empty();
  }

  /** Whether the window holds whole months: what is published never cuts one, so two windows cannot isolate a day. */
  boolean wholeMonths() {
    return from.getDayOfMonth() == 1 && (to.equals(Period.MONTH.end(Period.MONTH.start(to))));
  }
}
