package dk.samspor.reporting.dashboard;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.reporting.ReportingCode;
import dk.samspor.reporting.figures.Period;
import dk.samspor.reporting.figures.Question;
import dk.samspor.reporting.figures.Sight;
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
    return new Chosen(where, span(Question.period(period), at, WhatThereIs.years(seen)), seen);
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

  private Span span(Period period, String at, List<Integer> years) {
    int newest = years.isEmpty() ? clock.today().getYear() : years.getLast();
    int oldest = years.isEmpty() ? newest : years.getFirst();
    return Span.of(period, Question.date(at, LocalDate.of(newest, 1, 1)), LocalDate.of(oldest, 1, 1),
        LocalDate.of(newest, 12, 31));
  }
}
