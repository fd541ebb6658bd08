package dk.samspor.reporting.dashboard;

import static dk.samspor.platform.access.Role.ADMINISTRATOR;
import static dk.samspor.platform.access.Role.BI;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.CLINICAL_FUNCTION;
import static dk.samspor.platform.access.Role.HEALTH_COORDINATOR;
import static dk.samspor.platform.access.Role.REPORT_VIEWER;
import static dk.samspor.platform.access.Role.TEAM_MEMBER;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.web.Refuses;
import dk.samspor.reporting.ReportingCode;
import dk.samspor.reporting.figures.Figures;
import dk.samspor.reporting.figures.NewestFact;
import dk.samspor.reporting.figures.Period;
import dk.samspor.reporting.figures.Question;
import dk.samspor.reporting.figures.Sight;
import dk.samspor.reporting.places.Place;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;

/** The overview page's one call. */
@Path("/api/v1/dashboard")
public class DashboardResource {

  private final Places places;
  private final WhatThereIs whatThereIs;
  private final NewestFact newest;
  private final Figures figures;
  private final Caller caller;
  private final BusinessClock clock;

  DashboardResource(Places places, WhatThereIs whatThereIs, NewestFact newest, Figures figures, Caller caller, BusinessClock clock) {
    this.places = places;
    this.whatThereIs = whatThereIs;
    this.newest = newest;
    this.figures = figures;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Headlines, levels, lead time, municipalities and course of one place and period.
   *
   * @param place {@code municipality:0461}, {@code region:1083} or {@code national}; the caller's own when absent
   * @param period month, quarter, year (when absent) or all
   * @param at any day of the period, Copenhagen; when absent the newest year that has figures
   */
  @GET
  @Access(roles = {REPORT_VIEWER, BI, CASE_WORKER, THERAPIST, TEAM_MEMBER, HEALTH_COORDINATOR, CLINICAL_FUNCTION, ADMINISTRATOR})
  @Refuses({"PERIOD_UNKNOWN", "DATE_INVALID", "PLACE_UNKNOWN"})
  public DashboardView dashboard(@QueryParam("place") String place, @QueryParam("period") String period,
      @QueryParam("at") String at) {
    Sight sight = Sight.of(caller);
    Authority where = place(place);
    List<WhatThereIs.Seen> seen = whatThereIs.seen();
    Span span = span(Question.period(period), at, WhatThereIs.years(seen));
    Dashboard shown = new Dashboard(span, where, places.parties()).answered(figures, sight);
    return new DashboardView(places.place(where, sight),
        new DashboardView.Span(span.period().name(), span.label(), span.from(), span.to()),
        places.choices(seen, sight), newest.fact().orElse(null), figures.minimumGroup(),
        shown.headlines(), shown.levels(), shown.leadTime(), shown.path(), shown.waits(), shown.waitingLists(),
        shown.sideBySide.rows(code -> places.municipality(code, sight)), shown.course.points());
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
