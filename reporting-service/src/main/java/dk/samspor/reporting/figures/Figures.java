package dk.samspor.reporting.figures;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.parties.Parties;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Indicator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Figures as a given pair of eyes may see them: the one way from the tables to the outside. */
@ApplicationScoped
public class Figures {

  private final Cells cells;
  private final MinimumGroup minimum;
  private final Parties parties;
  private final BusinessClock clock;

  Figures(Cells cells, MinimumGroup minimum, Parties parties, BusinessClock clock) {
    this.cells = cells;
    this.minimum = minimum;
    this.parties = parties;
    this.clock = clock;
  }

  public List<Figure> of(Indicator indicator, Slice asked, Sight sight) {
    Slice needed = Engine.needed(indicator, asked);
    List<Figure> all = Engine.figures(indicator, asked.period(),
        cells.read(indicator.calculation().measures(), needed));
    return new Publication(sight, minimum.today()).of(indicator, asked, place(asked), all).stream()
        .filter(asked::asksFor).toList();
  }

  /** Smaller groups are withheld from others than their own authority. */
  public int minimumGroup() {
    return minimum.today();
  }

  /** The place the question names; a municipality's region goes with it, so that the region sees its own. */
  private Map<String, String> place(Slice asked) {
    Map<String, String> place = new HashMap<>();
    asked.where().forEach((dimension, code) -> place.put(dimension.parameter(), code));
    String municipality = asked.where().get(Dimension.MUNICIPALITY);
    if (municipality != null) {
      place.remove(Dimension.REGION.parameter()); // a region that is not the municipality's opens nothing
      parties.findMunicipality(municipality)
          .ifPresent(known -> place.put(Dimension.REGION.parameter(), known.regionCode(clock.today())));
    }
    return place;
  }
}
