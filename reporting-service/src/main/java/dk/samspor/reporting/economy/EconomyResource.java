package dk.samspor.reporting.economy;

import static dk.samspor.platform.access.Role.BI;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.REPORT_VIEWER;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.parties.Municipality;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.web.Refuses;
import dk.samspor.reporting.ReportingCode;
import dk.samspor.reporting.prices.Price;
import dk.samspor.reporting.prices.Prices;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Prices, and a region's year: expected beside actual. */
@Path("/api/v1")
public class EconomyResource {

  private final Expectations expectations;
  private final Costs costs;
  private final Parties parties;
  private final Caller caller;

  EconomyResource(Expectations expectations, Costs costs, Parties parties, Caller caller) {
    this.expectations = expectations;
    this.costs = costs;
    this.parties = parties;
    this.caller = caller;
  }

  /** How many cases a municipality expects of a year. */
  public record ExpectedCases(@NotBlank String municipality, @Min(2013) @Max(2100) int year, @Min(0) @Max(100_000) int cases) {}

  /** What a full-time coordinator earns on average in a region's year, DKK. */
  public record AverageSalary(@NotBlank String region, @Min(2013) @Max(2100) int year, @NotNull @Positive BigDecimal amount) {}

  /** What one overhead category of a region's coordinators cost in a year, DKK. */
  public record OverheadCost(@NotBlank String region, @Min(2013) @Max(2100) int year, @NotNull Overhead category,
      @NotNull @PositiveOrZero BigDecimal amount) {}

  /** The price list, with sources; {@code unsure} where no source settles a price. */
  @GET
  @Path("/prices")
  @Access(roles = {REPORT_VIEWER, BI, CASE_WORKER})
  public List<Price> prices() {
    return Prices.known().all();
  }

  /** A region's year for the region itself: expected and actual cases, charged, and what the fallback model would charge, what coordinators cost. */
  @GET
  @Path("/economy/{region}")
  @Access(roles = {REPORT_VIEWER, BI})
  @Refuses({"NOT_YOUR_PLACE", "PLACE_UNKNOWN", "DATE_INVALID"})
  public YearOfRegion year(@PathParam("region") String region, @QueryParam("year") Integer year) {
    if (year == null || year < 2013 || year > 2100) {
      throw ReportingCode.DATE_INVALID.refuse((Object) String.valueOf(year));
    }
    return expectations.of(own(region), year);
  }

  /** Says, or says anew, how many cases a municipality expects; the municipality or its region does. */
  @PUT
  @Path("/economy/expected-cases")
  @Access(roles = REPORT_VIEWER)
  @Refuses({"NOT_YOUR_PLACE", "PLACE_UNKNOWN"})
  public void expect(@Valid ExpectedCases expected) {
    Municipality municipality = parties.findMunicipality(expected.municipality())
        .orElseThrow(() -> ReportingCode.PLACE_UNKNOWN.refuse(new Object[0]));
    String region = municipality.regionCode(LocalDate.of(expected.year(), 1, 1));
    if (!caller.actsFor(Authority.municipality(municipality.code())) && !caller.actsFor(Authority.region(region))) {
      throw ReportingCode.NOT_YOUR_PLACE.refuse(new Object[0]);
    }
    expectations.expect(municipality, expected.year(), expected.cases());
  }

  /** Says, or says anew, what the region's coordinators earn: the fallback price rests on it. */
  @PUT
  @Path("/economy/coordinator-salary")
  @Access(roles = REPORT_VIEWER)
  @Refuses({"NOT_YOUR_PLACE", "PLACE_UNKNOWN"})
  public void pays(@Valid AverageSalary salary) {
    expectations.pays(own(salary.region()), salary.year(), salary.amount());
  }

  /** Says, or says anew, what one of the six overhead categories cost the region. */
  @PUT
  @Path("/economy/coordinator-cost")
  @Access(roles = REPORT_VIEWER)
  @Refuses({"NOT_YOUR_PLACE", "PLACE_UNKNOWN"})
  public void costs(@Valid OverheadCost cost) {
    costs.write(own(cost.region()), cost.year(), cost.category(), cost.amount());
  }

  private String own(String code) {
    String region = parties.findRegion(String.valueOf(code)).orElseThrow(() -> ReportingCode.PLACE_UNKNOWN.refuse(new Object[0])).code();
    if (!caller.actsFor(Authority.region(region))) {
      throw ReportingCode.NOT_YOUR_PLACE.refuse(new Object[0]);
    }
    return region;
  }
}
