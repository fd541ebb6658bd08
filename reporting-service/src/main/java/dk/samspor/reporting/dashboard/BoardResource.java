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
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.web.Refuses;
import dk.samspor.reporting.ReportingCode;
import dk.samspor.reporting.figures.Figures;
import dk.samspor.reporting.figures.Questions;
import dk.samspor.reporting.figures.Sight;
import dk.samspor.reporting.indicators.Catalogue;
import dk.samspor.reporting.indicators.Indicator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;

/** Whatever indicators somebody's own dashboard is made of, in one call and one statement. */
@Path("/api/v1/board")
public class BoardResource {

  private final Choosing choosing;
  private final Places places;
  private final Figures figures;
  private final Caller caller;

  BoardResource(Choosing choosing, Places places, Figures figures, Caller caller) {
    this.choosing = choosing;
    this.places = places;
    this.figures = figures;
    this.caller = caller;
  }

  /**
   * Chosen indicators of one place and period: each with its meaning, the period before, the same of last year, the region and the
   * country, judged by the target in force. A distribution comes as its {@code parts}.
   *
   * @param indicators codes with a comma between; all when absent
   * @param place {@code municipality:0461}, {@code region:1083} or {@code national}; the caller's own when absent
   * @param period month, quarter, year (when absent), all, yearToDate or rolling12; the last two end with a month
   * @param at any day of the period, of a running one its last month, Copenhagen; when absent the newest that has figures
   */
  @GET
  @Access(roles = {REPORT_VIEWER, BI, CASE_WORKER, THERAPIST, TEAM_MEMBER, HEALTH_COORDINATOR, CLINICAL_FUNCTION, ADMINISTRATOR})
  @Refuses({"UNKNOWN_INDICATOR", "PERIOD_UNKNOWN", "DATE_INVALID", "PLACE_UNKNOWN"})
  public BoardView board(@QueryParam("indicators") String indicators, @QueryParam("place") String place,
      @QueryParam("period") String period, @QueryParam("at") String at) {
    List<Indicator> chosen = indicators(indicators);
    Choosing.Chosen where = choosing.chosen(place, period, at);
    Sight sight = Sight.of(caller);
    Questions questions = new Questions();
    Headlines headlines = new Headlines(questions, where.span(), where.place(), places.parties(), chosen);
    questions.answer(figures, sight);
    return new BoardView(places.place(where.place(), sight), places.around(where.place(), where.span(), sight), where.span().view(), figures.minimumGroup(), headlines.answered());
  }

  private static List<Indicator> indicators(String codes) {
    return codes == null || codes.isBlank() ? Catalogue.all() : Arrays.stream(codes.split(",")).map(String::strip).distinct()
        .map(code -> Catalogue.find(code).orElseThrow(() -> ReportingCode.UNKNOWN_INDICATOR.refuse((Object) code))).toList();
  }
}
