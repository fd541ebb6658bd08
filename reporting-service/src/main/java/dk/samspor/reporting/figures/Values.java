package dk.samspor.reporting.figures;

import static java.util.stream.Collectors.joining;

import dk.samspor.reporting.indicators.Calculation;
import dk.samspor.reporting.observations.Measure;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which values are told apart: all of some measures, of others only between which borders they lie, of the rest none. What is
 * not told apart is one row, where a region's conclusions alone would be thirty.
 *
 * @param all measures of which every value counts
 * @param borders of the others: the values up to and with which they are judged alike
 */
record Values(Set<Measure> all, Map<Measure, SortedSet<Integer>> borders) {

  /** As much as each of these needs. */
  static Values of(Collection<Calculation> calculations) {
    Values needed = new Values(EnumSet.noneOf(Measure.class), new EnumMap<>(Measure.class));
    calculations.forEach(calculation -> needed.all.addAll(calculation.valued()));
    calculations.forEach(calculation -> needed.divide(calculation.borders()));
    return needed;
  }

  /** What decides between met and not met, and nothing else: enough to count with. */
  static Values judged(Calculation calculation) {
    Values needed = new Values(Set.of(), new EnumMap<>(Measure.class));
    needed.divide(calculation.borders());
    return needed;
  }

  private void divide(Map<Measure, Integer> more) {
    more.forEach((measure, border) -> {
      if (!all.contains(measure)) {
        borders.computeIfAbsent(measure, first -> new TreeSet<>()).add(border);
      }
    });
  }

  /** The column as far as it matters; none stays none. The question mark stands for the measures of which all count. */
  String sql() {
    String between = borders.entrySet().stream().map(of -> " when measure = '" + of.getKey() + "' then " + sides(of.getValue())).collect(joining());
    return "case when value is null then null" + between + " when measure = any(?) then value else 0 end";
  }

  private static String sides(SortedSet<Integer> borders) {
    StringBuilder sides = new StringBuilder("case");
    for (Iterator<Integer> each = borders.iterator(); each.hasNext();) {
      int border = each.next();
      sides.append(" when value <= ").append(border).append(" then ").append(border);
    }
    return sides.append(" else ").append(borders.last() + 1).append(" end").toString();
  }
}
