package dk.samspor.reporting.figures;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Decides once, for an indicator's whole year, what is withheld from everybody but its owner, so that no two answers put
 * together give away what neither shows. Sums tie the squares together: municipalities make their region, months a quarter,
 * quarters a year, codes a total. Wherever one square of such a sum could be reckoned from the others, another one is
 * withheld with it: the next smallest.
 *
 * <p>Among places three are withheld at least, since one of their owners knows her own number.
 */
final class Disclosure {

  private static final int AMONG_PLACES = 3;
  private static final int AMONG_PARTS = 2;

  private final Map<Spot, Long> sizes;
  private final Set<Spot> withheld;

  private Disclosure(Map<Spot, Long> sizes, Set<Spot> small) {
    this.sizes = sizes;
    this.withheld = new HashSet<>(small);
  }

  /**
   * @param sizes every square there is anything in, at all grains, with how many it is made of
   * @param small those that may not be shown for themselves
   */
  static Set<Spot> withheld(Map<Spot, Long> sizes, Set<Spot> small) {
    return new Disclosure(sizes, small).decided();
  }

  private Set<Spot> decided() {
    int before;
    do {
      before = withheld.size();
      whatTheWholeWithholds();
      lines(spot -> List.of(spot.region(), spot.cut(), spot.period()), AMONG_PLACES);
      lines(spot -> spot.whole() == null ? spot : List.of(spot.place(), spot.cut(), spot.whole()), AMONG_PARTS);
      lines(spot -> spot.cut().isEmpty() ? spot : List.of(spot.place(), spot.cut().keySet(), spot.period()), AMONG_PARTS);
      whatAnOnlyPartGivesAway();
    } while (withheld.size() > before);
    return withheld;
  }

  /** A withheld year's quarters and a withheld quarter's months would add up to it. */
  private void whatTheWholeWithholds() {
    sizes.keySet().stream().filter(spot -> spot.whole() != null && withheld.contains(spot.in(spot.whole()))).forEach(withheld::add);
  }

  /** A part that is alone is its whole. */
  private void whatAnOnlyPartGivesAway() {
    sizes.keySet().stream().filter(spot -> spot.whole() != null).collect(groupingBy(spot -> spot.in(spot.whole()))).forEach((whole, parts) -> {
      if (parts.size() == 1 && withheld.contains(parts.getFirst())) {
        withheld.add(whole);
      }
    });
  }

  private void lines(Function<Spot, Object> line, int atLeast) {
    sizes.keySet().stream().collect(groupingBy(line)).values().stream().filter(squares -> squares.size() > 1)
        .forEach(squares -> complete(squares, atLeast));
  }

  private void complete(List<Spot> squares, int atLeast) {
    long hidden = squares.stream().filter(withheld::contains).count();
    if (hidden > 0 && hidden < atLeast) {
      squares.stream().filter(spot -> !withheld.contains(spot))
          .sorted(Comparator.comparing((Spot spot) -> sizes.get(spot)).thenComparing(Spot::place).thenComparing(Spot::period)
              .thenComparing(spot -> spot.cut().toString())).limit(atLeast - hidden).forEach(withheld::add);
    }
  }
}
