package dk.samspor.reporting.economy;

import static dk.samspor.platform.access.Role.BI;
import static dk.samspor.platform.access.Role.REPORT_VIEWER;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.paper.Press;
import dk.samspor.platform.paper.Sheet;
import dk.samspor.platform.parties.Municipality;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Refuses;
import dk.samspor.reporting.ReportingCode;
import dk.samspor.reporting.figures.Period;
import dk.samspor.reporting.figures.Question;
import dk.samspor.reporting.figures.Sight;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Statements between a region and its municipalities; each side sees its own. */
@Path("/api/v1/statements")
public class StatementResource {

  private final Statements statements;
  private final Parties parties;
  private final Caller caller;
  private final BusinessClock clock;
  private final Press press;

  StatementResource(Statements statements, Parties parties, Caller caller, BusinessClock clock, Press press) {
    this.statements = statements;
    this.parties = parties;
    this.caller = caller;
    this.clock = clock;
    this.press = press;
  }

  /**
   * The caller's own statements of a period: a municipality's own, a region's of all its municipalities.
   *
   * @param period month, quarter (when absent) or year
   * @param at any day of the period; today when absent
   */
  @GET
  @Access(roles = {REPORT_VIEWER, BI})
  @Refuses({"PERIOD_UNKNOWN", "DATE_INVALID"})
  public List<Statements.Listed> list(@QueryParam("period") String period, @QueryParam("at") String at) {
    return statements.own(Sight.of(caller), period(period), Question.date(at, clock.today()));
  }

  /** What a region charges a municipality in a period, line by line. */
  @GET
  @Path("/{municipality}")
  @Access(roles = {REPORT_VIEWER, BI})
  @Refuses({"NOT_YOUR_PLACE", "PLACE_UNKNOWN", "PERIOD_UNKNOWN", "DATE_INVALID"})
  public Statement statement(@PathParam("municipality") String municipality, @QueryParam("period") String period,
      @QueryParam("at") String at) {
    return own(municipality, period, at);
  }

  /** The same lines as a file Danish Excel opens: semicolon, decimal comma. */
  @GET
  @Path("/{municipality}/file")
  @Produces("*/*")
  @Access(roles = {REPORT_VIEWER, BI})
  @Refuses({"NOT_YOUR_PLACE", "PLACE_UNKNOWN", "PERIOD_UNKNOWN", "DATE_INVALID"})
  public Response file(@PathParam("municipality") String municipality, @QueryParam("period") String period, @QueryParam("at") String at) {
    return Response.ok(StatementFile.of(own(municipality, period, at)), "text/csv; charset=UTF-8").build();
  }

  /** The same on paper, in Danish: a tagged PDF with page numbers. */
  @GET
  @Path("/{municipality}/pdf")
  @Produces("*/*")
  @Access(roles = {REPORT_VIEWER, BI})
  @Refuses({"NOT_YOUR_PLACE", "PLACE_UNKNOWN", "PERIOD_UNKNOWN", "DATE_INVALID"})
  public Response pdf(@PathParam("municipality") String municipality, @QueryParam("period") String period, @QueryParam("at") String at) {
    return Response.ok(press.print(sheet(own(municipality, period, at))), "application/pdf").build();
  }

  /** The events a line was made of: which they were and when they were told, not what they said. */
  @GET
  @Path("/lines/{line}")
  @Access(roles = {REPORT_VIEWER, BI})
  public List<Statements.Trace> behind(@PathParam("line") UUID line) {
    List<Statements.Trace> events = statements.behind(line);
    if (events.isEmpty()) {
      throw PlatformCode.NOT_FOUND.refuse(new Object[0]);
    }
    return events;
  }

  private Sheet sheet(Statement statement) {
    return StatementSheet.of(statement, parties.region(statement.region()).name());
  }

  private Statement own(String code, String written, String at) {
    Municipality municipality = parties.findMunicipality(String.valueOf(code))
        .orElseThrow(() -> ReportingCode.PLACE_UNKNOWN.refuse(new Object[0]));
    LocalDate day = Question.date(at, clock.today());
    if (!Sight.of(caller).owns(Map.of("municipality", municipality.code(), "region", municipality.regionCode(day)))) {
      throw ReportingCode.NOT_YOUR_PLACE.refuse(new Object[0]);
    }
    return statements.of(municipality, period(written), day);
  }

  private static Period period(String written) {
    Period period = written == null ? Period.QUARTER : Question.period(written);
    if (period == Period.ALL || period == Period.DAY) {
      throw ReportingCode.PERIOD_UNKNOWN.refuse((Object) written);
    }
    return period;
  }
}
