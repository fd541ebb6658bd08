package dk.samspor.stratification.distribution;

import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.Refuses;
import dk.samspor.stratification.Asked;
import dk.samspor.stratification.Person;
import dk.samspor.stratification.StratificationCode;
import dk.samspor.stratification.library.Models;
import dk.samspor.stratification.model.ModelDescription;
import dk.samspor.stratification.model.ShippedModels;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the municipality's first placements fall. */
@Path("/api/v1/level-distribution")
@Tag(name = "Assessments")
public class DistributionResource {

  private final Placements placements;
  private final Models models;
  private final Caller caller;
  private final BusinessClock clock;

  DistributionResource(Placements placements, Models models, Caller caller, BusinessClock clock) {
    this.placements = placements;
    this.models = models;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * The municipality's own first placements by level, held against the ranges the model's sources expect.
   *
   * @param from first legal day of decision; a year before {@code to} when absent
   * @param to   last legal day of decision; today when absent
   */
  @GET
  @Access(roles = {THERAPIST, CASE_WORKER})
  @Refuses({"MODEL_NOT_IN_FORCE"})
  @Operation(summary = "First placements by level in a period, against the expected distribution")
  public Distribution distribution(@QueryParam("from") String from, @QueryParam("to") String to) {
    var last = Asked.day("to", to, clock.today());
    var first = Asked.day("from", from, last.minusYears(1).plusDays(1));
    return Distribution.of(first, last, model(last), placements.between(first, last, PeriodLength.YEAR));
  }

  /**
   * The same for each of the calendar's months, quarters or years that has placements, oldest first: how the shares move.
   *
   * @param per  MONTH, QUARTER (when absent) or YEAR
   * @param from first legal day of decision; a year before {@code to} when absent
   * @param to   last legal day of decision; today when absent
   */
  @GET
  @Path("/series")
  @Access(roles = {THERAPIST, CASE_WORKER})
  @Refuses({"MODEL_NOT_IN_FORCE"})
  @Operation(summary = "First placements by level month by month, quarter by quarter or year by year, against the expected distribution")
  public Page<Distribution> series(@QueryParam("per") String per, @QueryParam("from") String from, @QueryParam("to") String to) {
    var length = Asked.maybe("per", per, PeriodLength.class).orElse(PeriodLength.QUARTER);
    var last = Asked.day("to", to, clock.today());
    var counts = placements.between(Asked.day("from", from, last.minusYears(1).plusDays(1)), last, length).stream()
        .collect(Collectors.groupingBy(Placements.Count::begin, TreeMap::new, Collectors.toList()));
    var model = model(last);
    return new Page<>(counts.entrySet().stream().map(period ->
        Distribution.of(period.getKey(), length.lastDayFrom(period.getKey()), model, period.getValue())).toList(), null);
  }

  private ModelDescription model(LocalDate day) {
    return models.inForce(ShippedModels.GOP_LEVEL, day, Person.itsMunicipality(caller).orElse(""))
        .orElseThrow(StratificationCode.MODEL_NOT_IN_FORCE::refuse).description();
  }
}
