package dk.samspor.reporting.figures;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.parties.Parties;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Indicator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Figures as a given pair of eyes may see them: the one way from the tables to the outside. */
@ApplicationScoped
public class Figures {

  /** A month is closed on this day of the next one; also in the table {@code observation}, where lateness is decided. */
  private static final int CLOSING_DAY = 15;

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
    return IntStream.range(0, questions.size()).mapToObj(nr -> figures(questions.get(nr), told.get(nr), sight)).toList();
  }

  private List<Figure> figures(Asked question, List<Cell> read, Sight sight) {
    Slice asked = question.slice();
    List<Figure> all = Engine.figures(question.indicator(), asked.period(), read, surroundings.of(asked));
    return new Publication(sight, minimum.today()).of(question.indicator(), asked, place(asked), all).stream()
        .map(figure -> across(question, figure, sight)).filter(asked::asksFor)
        .map(figure -> figure.suppressed() ? figure : figure.in(state(figure, asked))).toList();
  }

  /** What may be shown by itself may still give another's number away. */
  private Figure across(Asked question, Figure figure, Sight sight) {
    Map<String, String> place = place(question.slice());
    place.putAll(figure.dimensions());
    boolean open = figure.suppressed() || sight.owns(place) || !question.indicator().unit().aboutPeople()
        || !withheld.from(question, figure, place);
    return open ? figure : figure.suppress();
  }

  private Figure.State state(Figure figure, Slice asked) {
    LocalDate end = asked.period() == Period.ALL ? asked.to() : asked.period().endOf(figure.period());
    if (!clock.today().isAfter(closing(end))) {
      return Figure.State.OPEN;
    }
    return figure.late() == null ? Figure.State.CLOSED : Figure.State.REOPENED;
  }

  private static LocalDate closing(LocalDate end) {
    return end.getYear() > 9_000 ? LocalDate.MAX : end.withDayOfMonth(1).plusMonths(1).withDayOfMonth(CLOSING_DAY);
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
