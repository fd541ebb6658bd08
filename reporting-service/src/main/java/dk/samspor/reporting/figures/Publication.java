package dk.samspor.reporting.figures;

import dk.samspor.reporting.indicators.Calculation.Count;
import dk.samspor.reporting.indicators.Calculation.Distribution;
import dk.samspor.reporting.indicators.Calculation.Duration;
import dk.samspor.reporting.indicators.Calculation.PerHundred;
import dk.samspor.reporting.indicators.Calculation.PerSum;
import dk.samspor.reporting.indicators.Calculation.PerThousand;
import dk.samspor.reporting.indicators.Calculation.Ratio;
import dk.samspor.reporting.indicators.Calculation.Share;
import dk.samspor.reporting.indicators.Calculation.Sum;
import dk.samspor.reporting.indicators.Calculation.SumPer;
import dk.samspor.reporting.indicators.Indicator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What leaves an authority: whole months or longer, and no group smaller than the minimum [domain/04]. Of a share, both
 * parts must be none or large enough, since the smaller one is the larger one's complement. In a distribution a lone
 * small category takes the next smallest with it, or the whole would give it away; and a group is withheld where so few
 * of everybody are outside it that taking it away would show them.
 *
 * <p>That is within one answer. What several answers together would give away is decided by {@link Disclosure}.
 *
 * @param minimum smallest group that is published
 */
record Publication(Sight sight, int minimum) {

  List<Figure> of(Indicator indicator, Slice slice, Map<String, String> asked, List<Figure> figures) {
    List<Figure> shown = new ArrayList<>();
    Set<Figure> withheld = withheld(indicator, figures);
    boolean whole = slice.period() != Period.DAY && slice.wholeMonths();
    for (Figure figure : figures) {
      boolean own = sight.owns(place(asked, figure));
      shown.add(own || whole && !withheld.contains(figure) ? figure : figure.suppress());
    }
    return shown;
  }

  /** Where a figure is of: the place that was asked for, and what the figure is cut by. */
  static Map<String, String> place(Map<String, String> asked, Figure figure) {
    if (figure.dimensions().isEmpty()) {
      return asked;
    }
    Map<String, String> place = new HashMap<>(asked);
    place.putAll(figure.dimensions());
    return place;
  }

  private Set<Figure> withheld(Indicator indicator, List<Figure> figures) {
    if (!indicator.unit().aboutPeople()) {
      return Set.of();
    }
    Set<Figure> withheld = Collections.newSetFromMap(new IdentityHashMap<>()); // the very figures: each is one of a kind
    figures.stream().filter(figure -> small(indicator, figure)).forEach(withheld::add);
    if (indicator.calculation() instanceof Distribution of) {
      if (of.group() != null) {
        withheld.addAll(leavingFew(of, figures));
      }
      withheld.addAll(complements(of, figures, withheld));
    }
    return withheld;
  }

  boolean small(Indicator indicator, Figure figure) {
    return switch (indicator.calculation()) {
      case Share share -> few(figure.denominator()) || few(figure.numerator()) || few(figure.denominator() - figure.numerator());
      case Distribution parts -> few(figure.numerator()) || few(figure.denominator());
      case Count count -> few(figure.numerator());
      case Ratio ratio -> few(figure.numerator());
      case PerHundred rate -> few(figure.numerator()) || few(figure.denominator());
      case PerThousand part -> few(figure.numerator());
      case Sum sum -> few(figure.counted()) || few(figure.counted() - valueless(figure)); // by how many they are, not by what they add up to
      case Duration days -> few(figure.numerator());
      case SumPer sum -> few(figure.denominator()) || few(figure.counted());
      case PerSum ratio -> few(figure.numerator());
    };
  }

  private static long valueless(Figure figure) {
    return figure.withoutValue() == null ? 0 : figure.withoutValue();
  }

  private boolean few(long n) {
    return n > 0 && n < minimum;
  }

  /** The groups that, taken from everybody, leave few. */
  private List<Figure> leavingFew(Distribution of, List<Figure> figures) {
    String group = of.group().parameter();
    Map<Object, Figure> everybody = new HashMap<>();
    figures.stream().filter(figure -> of.everybody().equals(figure.dimensions().get(group)))
        .forEach(figure -> everybody.put(without(figure, group), figure));
    return figures.stream().filter(figure -> leavesFew(everybody.get(without(figure, group)), figure)).toList();
  }

  private boolean leavesFew(Figure everybody, Figure group) {
    return everybody != null && (few(everybody.numerator() - group.numerator()) || few(everybody.denominator() - group.denominator()));
  }

  /** The next smallest part of every whole of which exactly one part is withheld; a part that was emptied hides nothing. */
  private static List<Figure> complements(Distribution of, List<Figure> figures, Set<Figure> withheld) {
    Map<Object, List<Figure>> wholes = new HashMap<>();
    figures.stream().filter(figure -> figure.counted() > 0)
        .forEach(figure -> wholes.computeIfAbsent(without(figure, of.category().parameter()), key -> new ArrayList<>()).add(figure));
    return wholes.values().stream().filter(parts -> parts.stream().filter(withheld::contains).count() == 1)
        .flatMap(parts -> parts.stream().filter(part -> !withheld.contains(part)).min(Comparator.comparing(Figure::numerator)).stream())
        .toList();
  }

  /** What a figure is about, but for one dimension. */
  private static Object without(Figure figure, String dimension) {
    Map<String, String> rest = new HashMap<>(figure.dimensions());
    rest.remove(dimension);
    return List.of(figure.period(), rest);
  }
}
