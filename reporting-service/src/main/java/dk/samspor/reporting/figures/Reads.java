package dk.samspor.reporting.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dk.samspor.reporting.indicators.Calculation;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.observations.Measure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many questions are read together. Those about the same part of the world share one look at the tables, all their measures
 * in it; where their indicators are about parts of it, such as team meetings or one form of certificate, the look is cut by that and
 * each question takes its own. To a statement every look is tables to open and rows to group, however few they are.
 */
final class Reads {

  private final List<Look> looks;
  private final Map<Slice, List<Look>> together = new LinkedHashMap<>();

  /**
   * A question and where it looks.
   *
   * @param by what its own cells are cut by
   * @param world what is looked at, whatever the indicator is about
   */
  private record Look(Indicator indicator, Set<Dimension> by, Slice world) {

    static Look of(Asked asked) {
      Slice needed = Engine.needed(asked.indicator(), asked.slice());
      return new Look(asked.indicator(), needed.by(), needed.anywhere(asked.indicator().only().keySet()));
    }
  }

  Reads(List<Asked> questions) {
    looks = questions.stream().map(Look::of).toList();
    looks.forEach(look -> together.computeIfAbsent(look.world(), first -> new ArrayList<>()).add(look));
  }

  List<Sought> sought() {
    return together.entrySet().stream().map(look -> sought(look.getKey(), look.getValue())).toList();
  }

  private static Sought sought(Slice world, List<Look> looks) {
    List<Calculation> calculations = looks.stream().map(look -> look.indicator().calculation()).toList();
    EnumSet<Measure> measures = EnumSet.noneOf(Measure.class);
    calculations.forEach(calculation -> measures.addAll(calculation.measures()));
    return new Sought(measures, Values.of(calculations), slice(world, looks));
  }

  private static Slice slice(Slice world, List<Look> looks) {
    Set<Map<Dimension, String>> about = looks.stream().map(look -> look.indicator().only()).collect(toSet());
    return about.size() == 1 ? world.alsoWhere(about.iterator().next())
        : world.alsoBy(about.stream().flatMap(only -> only.keySet().stream()).collect(toSet()));
  }

  /**
   * Each question's own cells, in the order of the questions.
   *
   * @param read what was found, in the order of {@link #sought}
   */
  List<List<Cell>> told(List<List<Cell>> read) {
    Map<Slice, Map<Measure, List<Cell>>> found = new HashMap<>();
    for (Slice world : together.keySet()) {
      found.put(world, read.get(found.size()).stream().collect(groupingBy(Cell::measure)));
    }
    return looks.stream().map(look -> own(look, found.get(look.world()))).toList();
  }

  /** Of all that is read every cell passes here for every question about its measure. */
  private static List<Cell> own(Look look, Map<Measure, List<Cell>> found) {
    List<Cell> own = new ArrayList<>();
    for (Measure measure : look.indicator().calculation().measures()) {
      for (Cell cell : found.getOrDefault(measure, List.of())) {
        if (cell.isAbout(look.indicator().only())) {
          own.add(cell.cutBy(look.by()));
        }
      }
    }
    return own;
  }
}
