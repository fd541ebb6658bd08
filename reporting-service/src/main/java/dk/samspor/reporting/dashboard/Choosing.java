package dk.samspor.reporting.dashboard;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.reporting.ReportingCode;
import dk.samspor.reporting.figures.Period;
import dk.samspor.reporting.figures.Question;
import dk.samspor.reporting.figures.Sight;
import dk.samspor.reporting.figures.Window;
import dk.samspor.reporting.places.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Reads from a link where and when somebody wants to look; what it leaves out is chosen sensibly. */
@ApplicationScoped
class Choosing {

  private final Places places;
  private final WhatThereIs whatThereIs;
  private final Caller caller;
  private final BusinessClock clock;

  Choosing(Places places, WhatThereIs whatThereIs, Caller caller, BusinessClock clock) {
    this.places = places;
    this.whatThereIs = whatThereIs;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Where and when somebody looks.
   *
   * @param seen where and when there is anything to see
   */
  record Chosen(Authority place, Span span, List<WhatThereIs.Seen> seen) {}

  Chosen chosen(String place, String period, String at) {
    Authority where = place(place);
    List<WhatThereIs.Seen> seen = whatThereIs.seen();
    return new Chosen(where, span(period, at, WhatThereIs.years(seen)), seen);
  }

  private Authority place(String asked) {
    try {
      Authority place = Place.asked(asked, caller);
      places.place(place, Sight.of(caller)); // refuses a code nobody has
      if (!Place.hasFigures(place)) {
        throw ReportingCode.PLACE_UNKNOWN.refuse(new Object[0]);
      }
      return place;
    } catch (IllegalArgumentException malformed) {
      throw ReportingCode.PLACE_UNKNOWN.refuse(new Object[0]);
    }
  }

  private Span span(String period, String at, List<Integer> years) {
    LocalDate newest = LocalDate.of(years.isEmpty() ? clock.today().getYear() : years.getLast(), 12, 31);
    return new Span(window(period, at, years.isEmpty() ? newest.getYear() : years.getFirst(), newest), newest);
  }

  private Window window(String period, String at, int oldest, LocalDate newest) {
    if (Window.runs(period)) {
      LocalDate ended = Window.lastWholeMonth(clock.today());
      return Window.at(period, Question.date(at, ended.isBefore(newest) ? ended : newest));
    }
    LocalDate day = Question.date(at, newest.withDayOfYear(1));
    return Question.period(period) == Period.ALL ? Window.of(period, LocalDate.of(oldest, 1, 1), newest) : Window.at(period, day);
  }
}
