package dk.samspor.reporting.figures;

import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.observations.Judged;
import dk.samspor.reporting.observations.Measure;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * So many equal observations. All figures are made of these: they add up over periods and places, also for medians,
 * because every whole number of days keeps its own count.
 *
 * @param value whole days or a count; null when unknown
 * @param late how many of them came or became another after their month had closed
 * @param gone how many more there were when their month closed
 * @param reopened the latest fact that changed a closed month; null for none. A cell that knows it counts nothing itself
 */
public record Cell(Group group, Measure measure, Integer value, Judged judged, long n, long late, long gone, Reopened reopened) {

  /** Of months that are as they were when they closed, or not closed yet. */
  Cell(Group group, Measure measure, Integer value, Judged judged, long n, long late) {
    this(group, measure, value, judged, n, late, 0, null);
  }

  /** The same, counted in a group. */
  Cell in(Dimension dimension, String code) {
    return new Cell(group.with(dimension, code), measure, value, judged, n, late, gone, reopened);
  }

  /** Whether it is of the part an indicator is about, as far as it says. */
  boolean isAbout(Map<Dimension, String> only) {
    for (Map.Entry<Dimension, String> part : only.entrySet()) { // asked of every cell that is read
      if (!group.cut().getOrDefault(part.getKey(), part.getValue()).equals(part.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** The same, cut by no more than this. */
  Cell cutBy(Set<Dimension> by) {
    return group.cut().keySet().equals(by) ? this : new Cell(group.cutBy(by), measure, value, judged, n, late, gone, reopened);
  }

  /** The same, in a coarser period. */
  Cell at(LocalDate start) {
    return new Cell(new Group(start, group.cut()), measure, value, judged, n, late, gone, reopened);
  }

  /** The figure a cell belongs to. */
  public record Group(LocalDate periodStart, Map<Dimension, String> cut) {

    Group without(Dimension dimension) {
      Map<Dimension, String> rest = new java.util.EnumMap<>(Dimension.class);
      rest.putAll(cut);
      rest.remove(dimension);
      return new Group(periodStart, rest);
    }

    Group cutBy(Set<Dimension> by) {
      if (by.isEmpty()) {
        return new Group(periodStart, Map.of());
      }
      Map<Dimension, String> some = new java.util.EnumMap<>(Dimension.class);
      some.putAll(cut);
      some.keySet().retainAll(by);
      return new Group(periodStart, some);
    }

    Group with(Dimension dimension, String code) {
      Map<Dimension, String> all = new java.util.EnumMap<>(Dimension.class);
      all.putAll(cut);
      all.put(dimension, code);
      return new Group(periodStart, all);
    }
  }
}
