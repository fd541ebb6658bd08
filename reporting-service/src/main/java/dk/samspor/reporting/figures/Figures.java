package dk.samspor.reporting.figures;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.parties.Parties;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.observations.Closing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Figures as a given pair of eyes may see them: the one way from the tables to the outside. */
@ApplicationScoped
public class Figures {

  private final Cells cells;
  private final Surroundings surroundings;
  private final Withheld withheld;
  private final MinimumGroup minimum;
  private final Parties parties;
  private final BusinessClock clock;

  Figures(Cells cells, Surroundings surroundings, Withheld withheld, MinimumGroup minimum, Parties parties, BusinessClock clock) {
    this.cells = cells;
    this.surroundings = surroundings;
    this.withheld = withheld;
    this.minimum = minimum;
    this.parties = parties;
    this.clock = clock;
  }

  public List<Figure> of(Indicator indicator, Slice asked, Sight sight) {
    return of(List.of(new Asked(indicator, asked)), sight).getFirst();
  }

  /** Each question's figures, in the order of the questions: one statement for all, in which like questions are one. */
  public List<List<Figure>> of(List<Asked> questions, Sight sight) {
    Reads reads = new Reads(questions);
    List<List<Cell>> told = reads.told(cells.read(reads.sought()));
    LocalDate today = clock.today();
    return IntStream.range(0, questions.size()).mapToObj(nr -> figures(questions.get(nr), told.get(nr), sight, today)).toList();
  }

  private List<Figure> figures(Asked question, List<Cell> read, Sight sight, LocalDate today) {
    Slice asked = question.slice();
    List<Figure> all = Engine.figures(question.indicator(), asked.period(), read, surroundings.of(asked));
    if (all.isEmpty()) {
      return all;
    }
    int smallest = minimum.today();
    Map<String, String> place = place(asked);
    List<Figure> shown = new ArrayList<>(all.size());
    for (Figure figure : new Publication(sight, smallest).of(question.indicator(), asked, place, all)) {
      Map<String, String> where = Publication.place(place, figure);
      boolean own = sight.owns(where);
      Figure seen = own ? figure : across(question, figure, where);
      if (asked.asksFor(seen) && (own || seen.counted() > 0)) { // where there is nothing any more, that there was something is the owner's to know
        Figure stated = seen.suppressed() ? seen : seen.in(state(seen, question, today));
        shown.add(own ? stated : stated.published(smallest));
      }
    }
    return shown;
  }

  /** What may be shown by itself may still give another's number away. */
  private Figure across(Asked question, Figure figure, Map<String, String> where) {
    boolean open = figure.suppressed() || !question.indicator().unit().aboutPeople() || !withheld.from(question, figure, where);
    return open ? figure : figure.suppress();
  }

  /** A period's own closing counts: a month may be reopened while its year is still open. */
  private static Figure.State state(Figure figure, Asked question, LocalDate today) {
    Slice asked = question.slice();
    LocalDate end = asked.period() == Period.ALL ? asked.to() : asked.period().endOf(figure.period());
    LocalDate closing = Closing.of(end);
    if (!today.isAfter(closing)) {
      return Figure.State.OPEN;
    }
    if (figure.reopened() != null && figure.reopened().on().isAfter(closing)) {
      return Figure.State.REOPENED;
    }
    return question.indicator().followsItsCases() ? Figure.State.OPEN : Figure.State.CLOSED;
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
