package dk.samspor.reporting.rebuild;

import dk.samspor.reporting.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;

/** The tables of a generation: see the migration that made them tables of their own. */
@ApplicationScoped
class Generations {

  private final Rows rows;

  Generations(Rows rows) {
    this.rows = rows;
  }

  /** Empty tables nobody reads, without indexes. */
  void open(int generation) {
    rows.query("select open_generation(?)", row -> 1, generation);
  }

  /** Observations are all there: they are indexed, and readable by their generation. */
  void attachObservations(int generation) {
    rows.query("select attach_observations(?)", row -> 1, generation);
  }

  void attachSums(int generation) {
    rows.query("select attach_tally(?)", row -> 1, generation);
  }

  /** Drops one table of another generation than the current one; false when none is left, or one is being read. */
  boolean dropOne() {
    return rows.query("select drop_old_generation()", row -> row.getBoolean(1)).getFirst();
  }
}
