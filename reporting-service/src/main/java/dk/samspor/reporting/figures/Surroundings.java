package dk.samspor.reporting.figures;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.parties.Parties;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.indicators.Target;
import dk.samspor.reporting.populations.Inhabitants;
import dk.samspor.reporting.targets.Targets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What figures of a place are held against: the ambition of the nearest place that has one, and how many live there, its
 * own number in the period's own year or none at all; nothing is carried on to later years. A running window's year is the one
 * it ends in.
 */
@ApplicationScoped
class Surroundings {

  private final Parties parties;
  private final Targets targets;
  private final Inhabitants inhabitants;
  private final BusinessClock clock;

  Surroundings(Parties parties, Targets targets, Inhabitants inhabitants, BusinessClock clock) {
    this.parties = parties;
    this.targets = targets;
    this.inhabitants = inhabitants;
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
        return targets.inForce(indicator, () -> nearestFirst(asked, group), day);
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
    OptionalInt held = asked.populationYear(group.periodStart());
    return held.isEmpty() ? held : inhabitants(code(asked, group, Dimension.MUNICIPALITY), code(asked, group, Dimension.REGION), held.getAsInt());
  }

  private OptionalInt inhabitants(String municipality, String region, int year) {
    if (municipality != null) {
      return inhabitants.ofMunicipality(municipality, year);
    }
    return region != null ? inhabitants.ofRegion(region, year) : inhabitants.ofTheCountry(year);
  }

  private static String code(Slice asked, Cell.Group group, Dimension place) {
    return group.cut().getOrDefault(place, asked.where().get(place));
  }
}
