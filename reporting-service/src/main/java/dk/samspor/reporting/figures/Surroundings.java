package dk.samspor.reporting.figures;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.parties.Region;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.indicators.Target;
import dk.samspor.reporting.targets.Targets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What figures of a place are held against: the ambition of the nearest place that has one, and how many live there, its
 * own number in the period's own year or none at all; nothing is carried on to later years.
 */
@ApplicationScoped
class Surroundings {

  private final Parties parties;
  private final Targets targets;
  private final BusinessClock clock;

  Surroundings(Parties parties, Targets targets, BusinessClock clock) {
    this.parties = parties;
    this.targets = targets;
    this.clock = clock;
  }

  Engine.World of(Slice asked) {
    return new Engine.World() {
      @Override
      public OptionalInt inhabitants(Cell.Group group) {
        return Surroundings.this.inhabitants(asked, group);
      }

      @Override
      public Target target(Indicator indicator, Cell.Group group) {
        LocalDate day = asked.period() == Period.ALL ? asked.to() : group.periodStart();
        return targets.inForce(indicator, nearestFirst(asked, group), day);
      }
    };
  }

  private List<String> nearestFirst(Slice asked, Cell.Group group) {
    List<String> places = new ArrayList<>();
    String municipality = code(asked, group, Dimension.MUNICIPALITY);
    if (municipality != null) {
      places.add("municipality:" + municipality);
      parties.findMunicipality(municipality).ifPresent(known -> places.add("region:" + known.regionCode(clock.today())));
    } else if (code(asked, group, Dimension.REGION) != null) {
      places.add("region:" + code(asked, group, Dimension.REGION));
    }
    places.add("national");
    return places;
  }

  private OptionalInt inhabitants(Slice asked, Cell.Group group) {
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
