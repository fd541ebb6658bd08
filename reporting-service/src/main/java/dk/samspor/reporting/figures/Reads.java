package dk.samspor.reporting.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dk.samspor.reporting.indicators.Calculation;
import dk.samspor.reporting.indicators.Dimension;
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

  private final List<Asked> questions;
  private final Map<Slice, List<Asked>> together = new LinkedHashMap<>();

  Reads(List<Asked> questions) {
    this.questions = questions;
    questions.forEach(asked -> together.computeIfAbsent(world(asked), first -> new ArrayList<>()).add(asked));
  }

  /** What is looked at, whatever the indicator is about. */
  private static Slice world(Asked asked) {
    return needed(asked).anywhere(asked.indicator().only().keySet());
  }

  private static Slice needed(Asked asked) {
    return Engine.needed(asked.indicator(), asked.slice());
  }

  List<Sought> sought() {
    return together.entrySet().stream().map(look -> sought(look.getKey(), look.getValue())).toList();
  }

  private static Sought sought(Slice world, List<Asked> questions) {
    List<Calculation> calculations = questions.stream().map(asked -> asked.indicator().calculation()).toList();
    EnumSet<Measure> measures = EnumSet.noneOf(Measure.class);
    calculations.forEach(calculation -> measures.addAll(calculation.measures()));
    return new Sought(measures, Values.of(calculations), slice(world, questions));
  }

  private static Slice slice(Slice world, List<Asked> questions) {
    Set<Map<Dimension, String>> about = questions.stream().map(asked -> asked.indicator().only()).collect(toSet());
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
    return questions.stream().map(asked -> own(asked, found.get(world(asked)))).toList();
  }

  private static List<Cell> own(Asked asked, Map<Measure, List<Cell>> found) {
    Set<Dimension> by = needed(asked).by();
    return asked.indicator().calculation().measures().stream().flatMap(measure -> found.getOrDefault(measure, List.of()).stream())
        .filter(cell -> cell.isAbout(asked.indicator().only())).map(cell -> cell.cutBy(by)).toList();
  }
}
