package dk.samspor.reporting.figures;

import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.parties.Region;
import dk.samspor.reporting.indicators.Dimension;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** How many live in a place: its own number in the period's own year, or none at all; nothing is carried on to later years. */
@ApplicationScoped
class Populace {

  private final Parties parties;

  Populace(Parties parties) {
    this.parties = parties;
  }

  Engine.Inhabitants of(Slice asked) {
    return group -> {
      if (asked.period() == Period.ALL) {
        return OptionalInt.empty(); // a window may touch several years
      }
      String municipality = code(asked, group, Dimension.MUNICIPALITY);
      String region = code(asked, group, Dimension.REGION);
      int year = group.periodStart().getYear();
      if (municipality != null) {
        return parties.populations().of(municipality, year);
      }
      return region != null ? parties.populations().of(region, year) : country(year);
    };
  }

  /** The regions together, when each of them is known. */
  private OptionalInt country(int year) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    List<OptionalInt> regions = parties.regions().stream().filter(region -> region.existsOn(newYear)).map(Region::code)
        .map(code -> parties.populations().of(code, year)).toList();
    return regions.isEmpty() || regions.stream().anyMatch(OptionalInt::isEmpty) ? OptionalInt.empty()
        : OptionalInt.of(regions.stream().mapToInt(OptionalInt::getAsInt).sum());
  }

  private static String code(Slice asked, Cell.Group group, Dimension place) {
    return group.cut().getOrDefault(place, asked.where().get(place));
  }
}
