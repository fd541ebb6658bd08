package dk.samspor.reporting.economy;

import dk.samspor.platform.access.Caller;
import dk.samspor.platform.parties.Municipality;
import dk.samspor.platform.parties.Parties;
import dk.samspor.reporting.database.Rows;
import dk.samspor.reporting.economy.YearOfRegion.Part;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a year was expected to bring beside what it brought. */
@ApplicationScoped
class Expectations {

  private static final String YEAR = "with actual as (select municipality, sum(n) filter (where measure = 'CASE_TREATED') as cases,"
      + " sum(n * value) filter (where measure = 'COORDINATOR_CHARGED') as charged,"
      + " sum(n) filter (where measure = 'COORDINATOR_CHARGED' and value is null) as unpriced from (select municipality, measure, value, n from tally"
      + " where generation = (select generation from current_generation) and scale = 'M' and grain = 'Y' and start = ? and region = ?"
      + " and measure in ('CASE_TREATED', 'COORDINATOR_CHARGED') union all select municipality, measure, value, n from tally_change"
      + " where generation = (select generation from current_generation) and date between ? and ? and region = ?"
      + " and measure in ('CASE_TREATED', 'COORDINATOR_CHARGED')) seen group by municipality)"
      + " select coalesce(a.municipality, e.municipality), e.cases, coalesce(a.cases, 0), coalesce(a.charged, 0), coalesce(a.unpriced, 0) from actual a"
      + " full join (select * from expected_cases where region = ? and year = ?) e on e.municipality = a.municipality order by 1";

  private final Rows rows;
  private final Parties parties;
  private final Fallbacks fallbacks;
  private final Costs costs;
  private final Caller caller;

  Expectations(Rows rows, Parties parties, Fallbacks fallbacks, Costs costs, Caller caller) {
    this.rows = rows;
    this.parties = parties;
    this.fallbacks = fallbacks;
    this.costs = costs;
    this.caller = caller;
  }

  void expect(Municipality municipality, int year, int cases) {
    rows.update("insert into expected_cases (region, municipality, year, cases, set_by, set_at) values (?, ?, ?, ?, ?, now())"
        + " on conflict (municipality, year) do update set cases = excluded.cases, set_by = excluded.set_by, set_at = excluded.set_at",
        municipality.regionCode(LocalDate.of(year, 1, 1)), municipality.code(), year, cases, caller.subject());
  }

  void pays(String region, int year, BigDecimal salary) {
    rows.update("insert into coordinator_salary (region, year, amount, set_by, set_at) values (?, ?, ?, ?, now())"
        + " on conflict (region, year) do update set amount = excluded.amount, set_by = excluded.set_by, set_at = excluded.set_at",
        region, year, salary, caller.subject());
  }

  YearOfRegion of(String region, int year) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    int perYear = fallbacks.casesPerYear(region, year);
    Optional<BigDecimal> salary = fallbacks.salary(region, year);
    List<Part> parts = rows.query(YEAR, row -> part(row.getString(1), row.getObject(2, Integer.class), row.getLong(3), row.getLong(4),
        row.getLong(5), perYear, salary), newYear, region, newYear, newYear.withMonth(12).withDayOfMonth(31), region, region, year);
    return new YearOfRegion(region, year, perYear, salary.orElse(null),
        fallbacks.ofOneCase(region, year).orElse(null), costs.of(region, year, salary.orElse(null)), parts);
  }

  private Part part(String code, Integer expected, long actual, long oere, long unpriced, int perYear, Optional<BigDecimal> salary) {
    return new Part(code, parties.findMunicipality(code).map(Municipality::name).orElse(code), expected, actual,
        expected == null ? null : actual - expected, BigDecimal.valueOf(oere, 2), unpriced == 0 ? null : unpriced,
        expected == null ? null : salary.map(paid -> new FallbackPrice(expected, perYear, paid).ofTheYear()).orElse(null));
  }
}
