package dk.samspor.reporting.rollups;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** Makes and keeps the sums of the table {@code tally}. Works in the transaction it is called in. */
@ApplicationScoped
public class Sums {

  /** What broad sums do not tell apart: most overviews do not either, and read a third of the rows. */
  public static final Set<String> NOT_IN_BROAD_ONES = Set.of("level", "citizen_group", "kind");

  private static final String CUT = "measure, process_kind, level, citizen_group, form, kind, detail, value, judged, late";
  private static final String BROAD_CUT = "measure, process_kind, 'ALL', 'ALL', form, 'ALL', detail, value, judged, late";
  private static final String MONTH = "date_trunc('month', date::timestamp)::date";
  private static final String COLUMNS = " (generation, scale, grain, start, region, municipality, " + CUT + ", n) ";
  private static final String INTO = "insert into tally" + COLUMNS;
  /** A generation nobody reads yet is in tables of its own, without indexes. */
  private static final String INTO_NEW = "insert into tally_%1$d" + COLUMNS;

  /** Each sum is made of the finer one before it: the observations are read once. */
  private static final String[] MAKE = {
      INTO_NEW + "select generation, 'M', 'M', " + MONTH + ", region, municipality, " + CUT + ", count(*) from observation_%1$d"
          + " group by 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16",
      INTO_NEW + "select generation, 'R', 'M', start, region, 'ALL', " + CUT + ", sum(n) from tally_%1$d"
          + " where scale = 'M' and grain = 'M' group by 1, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16",
      INTO_NEW + "select generation, 'N', 'M', start, 'ALL', 'ALL', " + CUT + ", sum(n) from tally_%1$d"
          + " where scale = 'R' and grain = 'M' group by 1, 4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16",
      INTO_NEW + "select generation, lower(scale), 'M', start, region, municipality, " + BROAD_CUT + ", sum(n) from tally_%1$d"
          + " where grain = 'M' group by 1, 2, 4, 5, 6, 7, 8, 11, 13, 14, 15, 16",
      INTO_NEW + "select generation, scale, 'Y', date_trunc('year', start::timestamp)::date, region, municipality, " + CUT + ", sum(n)"
          + " from tally_%1$d where grain = 'M' group by 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16",
      "insert into known_place select distinct generation, region, municipality, extract(year from start)::int from tally_%1$d"
          + " where scale = 'M' and grain = 'Y' on conflict do nothing"};

  /** Every change at every scale and grain at once, broad and not. */
  private static final String FOLD = "with taken as (delete from tally_change where generation = (select generation from"
      + " current_generation) returning *), told as (select generation, date, region, municipality, false as broad, " + CUT + ", n from taken"
      + " union all select generation, date, region, municipality, true, " + BROAD_CUT + ", n from taken),"
      + " summed as (select generation, case when broad then lower(scale) else scale end as scale, grain, case grain when 'M' then " + MONTH
      + " else date_trunc('year', date::timestamp)::date end as start, case scale when 'N' then 'ALL' else region end as region,"
      + " case scale when 'M' then municipality else 'ALL' end as municipality, " + CUT + ", sum(n) as n from told"
      + " cross join (values ('M'), ('R'), ('N')) scales (scale) cross join (values ('M'), ('Y')) grains (grain)"
      + " group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 having sum(n) <> 0) " + INTO + "select generation, scale,"
      + " grain, start, region, municipality, " + CUT + ", n from summed on conflict (generation, scale, grain, municipality,"
      + " measure, start, region, process_kind, level, citizen_group, form, kind, detail, value, judged, late)"
      + " do update set n = tally.n + excluded.n";

  /** One folder at a time, over all replicas; a rebuild's swap waits for it. */
  private static final String ALONE = "select pg_advisory_xact_lock(1398885205)";

  private final AgroalDataSource database;

  Sums(AgroalDataSource database) {
    this.database = database;
  }

  /** All sums of a generation nobody reads yet. */
  public void make(int generation) {
    for (String sql : MAKE) {
      update(sql.formatted(generation));
    }
  }

  /** Puts what changed since into the sums. Figures are the same before and after: readers add the changes themselves. */
  static void fold(Connection worker) throws SQLException {
    try (Statement statement = worker.createStatement()) {
      statement.execute("begin; " + ALONE + "; " + FOLD + "; commit");
    }
  }

  /** No sum changes before this transaction ends. */
  public void holdAlone() {
    try (Connection connection = database.getConnection(); PreparedStatement lock = connection.prepareStatement(ALONE)) {
      lock.execute();
    } catch (SQLException trouble) {
      throw new IllegalStateException("the sums could not be held", trouble);
    }
  }

  /** Throws away what belongs to generations nobody reads; their tables are dropped by the rebuild. */
  public void sweep() {
    for (String table : new String[] {"tally_change", "known_place", "reopening"}) {
      update("delete from " + table + " where generation <> (select generation from current_generation)");
    }
  }

  private void update(String sql) {
    try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.executeUpdate();
    } catch (SQLException trouble) {
      throw new IllegalStateException("the sums could not be made", trouble);
    }
  }
}
