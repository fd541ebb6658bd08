package dk.samspor.reporting.figures;

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
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.web.Refuses;
import dk.samspor.reporting.indicators.Catalogue;
import dk.samspor.reporting.indicators.Dimension;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Figures, and what they mean. */
@Path("/api/v1")
public class FigureResource {

  private final Answers answers;
  private final CasesBehind cases;
  private final FiguresHash hash;
  private final Caller caller;
  private final BusinessClock clock;

  FigureResource(Answers answers, CasesBehind cases, FiguresHash hash, Caller caller, BusinessClock clock) {
    this.answers = answers;
    this.cases = cases;
    this.hash = hash;
    this.caller = caller;
    this.clock = clock;
  }

  /** Every indicator: definition, unit, numerator and denominator, dimensions, source, caveat, target and lag. */
  @GET
  @Path("/indicators")
  @Access(roles = {REPORT_VIEWER, BI, CASE_WORKER, THERAPIST, TEAM_MEMBER, HEALTH_COORDINATOR, CLINICAL_FUNCTION, ADMINISTRATOR})
  public List<IndicatorView> indicators() {
    return Catalogue.all().stream().map(IndicatorView::of).toList();
  }

  /**
   * One indicator's figures per period and per value of the dimensions in {@code by} (comma between). Own municipality
   * or region in detail; others' as published, where small groups are withheld ({@code suppressed}).
   *
   * @param citizenGroup BRAIN_INJURY or OTHER; for FIRST_PLACEMENT ALL or BRAIN_INJURY, where the second is part of the first
   * @param where more dimensions and their codes, {@code area:HEALTH,caseKind:FLEX_JOB}
   * @param compare {@code true}: beside it the same a year earlier, and of the region and the country
   * @param period day, month, quarter, year (when absent), all, yearToDate or rolling12; the last two end with the month of {@code to}
   * @param from first day counted in, Copenhagen dates; everything when absent
   */
  @GET
  @Path("/figures")
  @Access(roles = {REPORT_VIEWER, BI, CASE_WORKER, THERAPIST, TEAM_MEMBER, HEALTH_COORDINATOR, CLINICAL_FUNCTION, ADMINISTRATOR})
  @Refuses({"UNKNOWN_INDICATOR", "DIMENSION_NOT_OFFERED", "PERIOD_UNKNOWN", "DATE_INVALID", "WINDOW_BACKWARDS"})
  public FiguresView figures(@QueryParam("indicator") String indicator, @QueryParam("period") String period,
      @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("by") String by,
      @QueryParam("region") String region, @QueryParam("municipality") String municipality,
      @QueryParam("processKind") String processKind, @QueryParam("level") String level,
      @QueryParam("citizenGroup") String citizenGroup, @QueryParam("form") String form, @QueryParam("where") String more,
      @QueryParam("compare") boolean compare) {
    Map<Dimension, String> where = new EnumMap<>(Dimension.class);
    put(where, Dimension.REGION, region);
    put(where, Dimension.MUNICIPALITY, municipality);
    put(where, Dimension.PROCESS_KIND, processKind);
    put(where, Dimension.LEVEL, level);
    put(where, Dimension.CITIZEN_GROUP, citizenGroup);
    put(where, Dimension.FORM, form);
    return answers.to(Question.of(indicator, window(period, from, to), by, where, more), compare, Sight.of(caller));
  }

  private Window window(String period, String from, String to) {
    return Window.of(period, from, to, clock.today());
  }

  /**
   * The newest 200 cases a figure of the caller's own municipality is made of, or of her own region those that were submitted to its
   * health coordinators, for these to see; of others' there are none. What was counted when its month closed and is not any more stands
   * among them as {@code removed}, with the day and the reason.
   *
   * @param region where no municipality is named
   * @param where dimensions and their codes, {@code stage:2_SUBMITTED}: the cases behind a part of the figure
   * @param from first day counted in; everything when absent
   */
  @GET
  @Path("/figures/cases")
  @Access(roles = {REPORT_VIEWER, BI, CASE_WORKER, THERAPIST, TEAM_MEMBER, HEALTH_COORDINATOR})
  @Refuses({"UNKNOWN_INDICATOR", "DIMENSION_NOT_OFFERED", "DATE_INVALID", "WINDOW_BACKWARDS"})
  public List<CasesBehind.Behind> cases(@QueryParam("indicator") String indicator, @QueryParam("municipality") String municipality,
      @QueryParam("region") String region, @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("where") String where) {
    Question question = Question.of(indicator, Window.of(null, from, to, clock.today()), null, Map.of(), where);
    return cases.seenBy(caller, question, municipality, region);
  }

  /** One hash over everything the figures are made of: equal before and after a rebuild. */
  @GET
  @Path("/figures/hash")
  @Access(roles = {ADMINISTRATOR, REPORT_VIEWER, BI})
  public FiguresHash.View hash() {
    return hash.now();
  }

  private static void put(Map<Dimension, String> where, Dimension dimension, String code) {
    if (code != null && !code.isBlank()) {
      where.put(dimension, code);
    }
  }
}
