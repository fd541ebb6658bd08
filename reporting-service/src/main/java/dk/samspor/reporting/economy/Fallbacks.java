package dk.samspor.reporting.economy;

import dk.samspor.platform.agreements.Agreements;
import dk.samspor.reporting.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What a case costs in a region's year where the parties agreed on no price, if anybody has said what a coordinator earns there. */
@ApplicationScoped
class Fallbacks {

  private final Rows rows;
  private final Agreements agreements;

  Fallbacks(Rows rows, Agreements agreements) {
    this.rows = rows;
    this.agreements = agreements;
  }

  /** DKK a case, in the kroner of the year. */
  Optional<BigDecimal> ofOneCase(String region, int year) {
    return salary(region, year).map(paid -> new FallbackPrice(1, casesPerYear(region, year), paid).ofOneCase());
  }

  /** DKK a full-time year. */
  Optional<BigDecimal> salary(String region, int year) {
    return rows.query("select amount from coordinator_salary where region = ? and year = ?", row -> row.getBigDecimal(1), region, year)
        .stream().findFirst();
  }

  int casesPerYear(String region, int year) {
    return agreements.onRegion(LocalDate.of(year, 1, 1), region).coordinatorCasesPerYear();
  }
}
