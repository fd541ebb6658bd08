package dk.samspor.reporting.economy;

import dk.samspor.platform.access.Caller;
import dk.samspor.reporting.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** What coordinators cost, as their region wrote it down, beside the time they registered. */
@ApplicationScoped
class Costs {

  private static final String WORKED = "select coalesce(sum(n * value) filter (where measure = 'COORDINATOR_TIME'), 0),"
      + " coalesce(sum(n) filter (where measure = 'CASE_TREATED'), 0) from (select measure, value, n from tally where generation ="
      + " (select generation from current_generation) and scale = 'R' and grain = 'Y' and start = ? and region = ?"
      + " and measure in ('COORDINATOR_TIME', 'CASE_TREATED') union all select measure, value, n from tally_change where generation ="
      + " (select generation from current_generation) and date between ? and ? and region = ?"
      + " and measure in ('COORDINATOR_TIME', 'CASE_TREATED')) seen";

  private final Rows rows;
  private final Caller caller;

  Costs(Rows rows, Caller caller) {
    this.rows = rows;
    this.caller = caller;
  }

  void write(String region, int year, Overhead category, BigDecimal amount) {
    rows.update("insert into coordinator_cost (region, year, category, amount, set_by, set_at) values (?, ?, ?, ?, ?, now())"
        + " on conflict (region, year, category) do update set amount = excluded.amount, set_by = excluded.set_by, set_at = excluded.set_at",
        region, year, category.name(), amount, caller.subject());
  }

  /** @param averageSalary null until somebody has said it */
  CoordinatorCost of(String region, int year, BigDecimal averageSalary) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    SortedMap<Overhead, BigDecimal> overhead = new TreeMap<>();
    rows.query("select category, amount from coordinator_cost where region = ? and year = ?",
        row -> overhead.put(Overhead.valueOf(row.getString(1)), row.getBigDecimal(2)), region, year);
    return rows.query(WORKED, row -> CoordinatorCost.of(row.getLong(1), row.getLong(2), averageSalary, overhead), newYear, region,
        newYear, newYear.withMonth(12).withDayOfMonth(31), region).getFirst();
  }
}
