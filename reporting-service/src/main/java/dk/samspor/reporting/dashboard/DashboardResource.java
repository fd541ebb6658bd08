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
import dk.samspor.platform.web.Refuses;
import dk.samspor.reporting.figures.CasesBehind;
import dk.samspor.reporting.figures.Figures;
import dk.samspor.reporting.figures.NewestFact;
import dk.samspor.reporting.figures.Sight;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** The overview page's one call. */
@Path("/api/v1/dashboard")
public class DashboardResource {

  private final Choosing choosing;
  private final Places places;
  private final NewestFact newest;
  private final Figures figures;
  private final Caller caller;

  DashboardResource(Choosing choosing, Places places, NewestFact newest, Figures figures, Caller caller) {
    this.choosing = choosing;
    this.places = places;
    this.newest = newest;
    this.figures = figures;
    this.caller = caller;
  }

  /**
   * Headlines, levels, lead time, municipalities and course of one place and period.
   *
   * @param place {@code municipality:0461}, {@code region:1083} or {@code national}; the caller's own when absent
   * @param period month, quarter, year (when absent), all, yearToDate or rolling12; the last two end with a month
   * @param at any day of the period, of a running one its last month, Copenhagen; when absent the newest that has figures
   */
  @GET
  @Access(roles = {REPORT_VIEWER, BI, CASE_WORKER, THERAPIST, TEAM_MEMBER, HEALTH_COORDINATOR, CLINICAL_FUNCTION, ADMINISTRATOR})
  @Refuses({"PERIOD_UNKNOWN", "DATE_INVALID", "PLACE_UNKNOWN"})
  public DashboardView dashboard(@QueryParam("place") String place, @QueryParam("period") String period,
      @QueryParam("at") String at) {
    Choosing.Chosen chosen = choosing.chosen(place, period, at);
    Sight sight = Sight.of(caller);
    Dashboard shown = new Dashboard(chosen.span(), chosen.place(), places.parties()).answered(figures, sight);
    return new DashboardView(places.place(chosen.place(), sight), places.around(chosen.place(), chosen.span(), sight),
        showsCases(chosen.place(), sight), chosen.span().view(), places.choices(chosen.seen(), sight),
        newest.recent().orElse(null), figures.minimumGroup(), shown.headlines(), shown.deadlines(), shown.levels(), shown.leadTime(),
        shown.path(), shown.left(), shown.waits(), shown.waitingLists(), shown.estimatedWaits(),
        shown.regions(code -> places.region(code, sight)), shown.municipalities.rows(code -> places.municipality(code, sight)),
        shown.course.points());
  }

  /** Of a municipality its own people, of a region its coordinators. */
  private boolean showsCases(Authority place, Sight sight) {
    return switch (place.kind()) {
      case "municipality" -> sight.municipalities().contains(place.code());
      case "region" -> sight.regions().contains(place.code()) && CasesBehind.sees(caller);
      default -> false;
    };
  }
}
