package dk.samspor.reporting.dashboard;

import dk.samspor.reporting.figures.Period;
import dk.samspor.reporting.figures.Slice;
import dk.samspor.reporting.indicators.Dimension;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The stretch of time the overview shows.
 *
 * @param at first day of the period
 * @param first first day there is anything, for the span of everything
 * @param last last day there is anything
 */
record Span(Period period, LocalDate at, LocalDate first, LocalDate last) {

  static Span of(Period period, LocalDate day, LocalDate first, LocalDate last) {
    return new Span(period, period.start(day), first, last);
  }

  LocalDate from() {
    return period == Period.ALL ? first : at;
  }

  LocalDate to() {
    return period == Period.ALL ? last : period.end(at);
  }

  /** Includes the period before, so that one question answers both. */
  LocalDate fromBefore() {
    return period == Period.ALL ? first : period.before(at);
  }

  LocalDate lastKnownDay() {
    return to().isBefore(last) ? to() : last;
  }

  String label() {
    return period.label(period == Period.ALL ? LocalDate.EPOCH : at);
  }

  String labelBefore() {
    return period == Period.ALL ? "" : period.label(period.before(at));
  }

  DashboardView.Span view() {
    return new DashboardView.Span(period.name(), label(), from(), to());
  }

  Slice slice(Set<Dimension> by, Map<Dimension, String> where) {
    return new Slice(from(), to(), period, by, where);
  }

  /** What the period is divided into to show its course. */
  Period parts() {
    return switch (period) {
      case DAY, MONTH -> Period.DAY;
      case QUARTER, YEAR -> Period.MONTH;
      case ALL -> Period.YEAR;
    };
  }

  /** Every part of the period, also those in which nothing happened. */
  SortedSet<String> partLabels(Set<String> some, Set<String> others) {
    SortedSet<String> labels = new TreeSet<>(some);
    labels.addAll(others);
    for (LocalDate day = from(); !day.isAfter(to()); day = parts().end(parts().start(day)).plusDays(1)) {
      labels.add(parts().label(parts().start(day)));
    }
    return labels;
  }
}
