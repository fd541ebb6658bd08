package dk.samspor.stratification.distribution;

import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.web.Refuses;
import dk.samspor.stratification.Asked;
import dk.samspor.stratification.Person;
import dk.samspor.stratification.StratificationCode;
import dk.samspor.stratification.library.Models;
import dk.samspor.stratification.model.ExpectedShare;
import dk.samspor.stratification.model.ShippedModels;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the municipality's first placements fall. */
@Path("/api/v1/level-distribution")
@Tag(name = "Assessments")
public class DistributionResource {

  private static final String BRAIN_INJURY = "BRAIN_INJURY";

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
    var model = models.inForce(ShippedModels.GOP_LEVEL, last, Person.itsMunicipality(caller).orElse("")).orElseThrow(StratificationCode.MODEL_NOT_IN_FORCE::refuse).description();
    var counts = placements.between(first, last);
    return new Distribution(first, last, model.id(), List.of(group("ALL", counts, model.expected()),
        group(BRAIN_INJURY, counts.stream().filter(Placements.Count::brainInjury).toList(), model.expected())));
  }

  private static Distribution.Group group(String name, List<Placements.Count> counts, List<ExpectedShare> expected) {
    long total = counts.stream().mapToLong(Placements.Count::plans).sum();
    var own = expected.stream().filter(share -> share.group().equals(name)).toList();
    var levels = Stream.concat(own.stream().map(ExpectedShare::level), counts.stream().map(Placements.Count::level)).distinct();
    return new Distribution.Group(name, total, levels.map(level -> share(level, counts, total, own)).toList());
  }

  private static Distribution.Share share(String level, List<Placements.Count> counts, long total, List<ExpectedShare> expected) {
    long count = counts.stream().filter(one -> one.level().equals(level)).mapToLong(Placements.Count::plans).sum();
    var percent = total == 0 ? null : BigDecimal.valueOf(count * 100).divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP);
    var range = expected.stream().filter(share -> share.level().equals(level)).findFirst();
    return new Distribution.Share(level, count, percent, range.map(ExpectedShare::from).orElse(null), range.map(ExpectedShare::to).orElse(null),
        range.filter(share -> percent != null).map(share -> judged(percent, share)).orElse(null));
  }

  private static Distribution.Judgement judged(BigDecimal percent, ExpectedShare expected) {
    if (percent.compareTo(expected.from()) < 0) return Distribution.Judgement.BELOW;
    return percent.compareTo(expected.to()) > 0 ? Distribution.Judgement.ABOVE : Distribution.Judgement.WITHIN;
  }
}
