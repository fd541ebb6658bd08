package dk.samspor.reporting.dashboard;

import dk.samspor.reporting.figures.Figure;
import dk.samspor.reporting.figures.Period;
import dk.samspor.reporting.figures.Slice;
import dk.samspor.reporting.figures.Window;
import dk.samspor.reporting.indicators.Dimension;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The stretch of time the overview shows: a period of the calendar, a running window, or all there is.
 *
 * @param last last day there is anything
 */
record Span(Window window, LocalDate last) {

  LocalDate from() {
    return window.from();
  }

  LocalDate to() {
    return window.to();
  }

  private Period period() {
    return window.period();
  }

  private boolean isOfTheCalendar() {
    return period() != Period.ALL;
  }

  /** Includes the period before, so that one question answers both. */
  Slice withBefore(Map<Dimension, String> where) {
    return new Slice(isOfTheCalendar() ? period().before(from()) : from(), to(), period(), Set.of(), where);
  }

  /** Null where the period before is that of last year, and where there is no such thing. */
  Slice yearBefore(Map<Dimension, String> where) {
    return period() == Period.YEAR || window.name().equals(Period.ALL.name()) ? null : window.yearBefore().slice(Set.of(), where);
  }

  LocalDate lastKnownDay() {
    return to().isBefore(last) ? to() : last;
  }

  /** As figures call it: {@code 2015}, {@code 2015-Q1}, {@code 2015-01-01/2015-06-30}, {@code all}. */
  String label() {
    return window.label() == null ? found() : window.label();
  }

  /** As it is called where it is found: all there is in a window has no name of its own. */
  String found() {
    return period().label(isOfTheCalendar() ? from() : LocalDate.EPOCH);
  }

  String labelBefore() {
    return isOfTheCalendar() ? period().label(period().before(from())) : "";
  }

  List<Figure> named(List<Figure> figures) {
    return figures.stream().map(window::named).toList();
  }

  DashboardView.Span view() {
    return new DashboardView.Span(window.name(), label(), from(), to());
  }

  Slice slice(Set<Dimension> by, Map<Dimension, String> where) {
    return window.slice(by, where);
  }

  /** What the period is divided into to show its course. */
  Period parts() {
    return switch (period()) {
      case DAY, MONTH -> Period.DAY;
      case QUARTER, YEAR -> Period.MONTH;
      case ALL -> window.label() == null ? Period.YEAR : Period.MONTH;
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
