package dk.samspor.reporting.figures;

import dk.samspor.reporting.indicators.Calculation.Distribution;
import dk.samspor.reporting.indicators.Indicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What leaves an authority: whole months or longer, and no group smaller than the minimum [domain/04]. Of a share, both
 * parts must be none or large enough, since the smaller one is the larger one's complement. In a distribution a lone
 * small category takes the next smallest with it, or the whole would give it away.
 *
 * <p>Not yet done: comparing across questions. A total minus all but one municipality may still give the last one away.
 *
 * @param minimum smallest group that is published
 */
record Publication(Sight sight, int minimum) {

  List<Figure> of(Indicator indicator, Slice slice, Map<String, String> asked, List<Figure> figures) {
    List<Figure> shown = new ArrayList<>();
    Set<Figure> withheld = Set.copyOf(complements(indicator, figures));
    for (Figure figure : figures) {
      boolean own = sight.owns(place(asked, figure));
      shown.add(own || publishable(indicator, slice, figure) && !withheld.contains(figure) ? figure : figure.suppress());
    }
    return shown;
  }

  private static Map<String, String> place(Map<String, String> asked, Figure figure) {
    Map<String, String> place = new HashMap<>(asked);
    place.putAll(figure.dimensions());
    return place;
  }

  private boolean publishable(Indicator indicator, Slice slice, Figure figure) {
    if (slice.period() == Period.DAY || !slice.wholeMonths()) {
      return false;
    }
    return !indicator.unit().aboutPeople() || !small(indicator, figure);
  }

  private boolean small(Indicator indicator, Figure figure) {
    return switch (indicator.calculation()) {
      case dk.samspor.reporting.indicators.Calculation.Share share ->
          few(figure.denominator()) || few(figure.numerator()) || few(figure.denominator() - figure.numerator());
      case Distribution parts -> few(figure.numerator()) || few(figure.denominator());
      default -> few(figure.numerator());
    };
  }

  private boolean few(long n) {
    return n > 0 && n < minimum;
  }

  /** The next smallest part of every whole in which exactly one part is small. */
  private List<Figure> complements(Indicator indicator, List<Figure> figures) {
    if (!(indicator.calculation() instanceof Distribution of)) {
      return List.of();
    }
    Map<Object, List<Figure>> wholes = new HashMap<>();
    for (Figure figure : figures) {
      Map<String, String> rest = new HashMap<>(figure.dimensions());
      rest.remove(of.category().parameter());
      wholes.computeIfAbsent(List.of(figure.period(), rest), key -> new ArrayList<>()).add(figure);
    }
    return wholes.values().stream().filter(parts -> parts.stream().filter(part -> small(indicator, part)).count() == 1)
        .flatMap(parts -> parts.stream().filter(part -> !small(indicator, part))
            .min(Comparator.comparing(Figure::numerator)).stream()).toList();
  }
}
