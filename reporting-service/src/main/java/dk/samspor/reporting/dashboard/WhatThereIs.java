package dk.samspor.reporting.dashboard;

import dk.samspor.reporting.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeSet;

/** Which places and years there are figures for: what the page offers to choose from. */
@ApplicationScoped
class WhatThereIs {

  private static final String SEEN = """
      select municipality, region, array_agg(year) from known_place
      where generation = (select generation from current_generation) group by 1, 2 order by 1, 2""";

  private final Rows rows;

  WhatThereIs(Rows rows) {
    this.rows = rows;
  }

  /** Somewhere, and in which years. */
  record Seen(String municipality, String region, List<Integer> years) {}

  List<Seen> seen() {
    return rows.query(SEEN, row -> new Seen(row.getString(1), row.getString(2), List.of((Integer[]) row.getArray(3).getArray())));
  }

  static List<Integer> years(List<Seen> seen) {
    TreeSet<Integer> years = new TreeSet<>();
    seen.forEach(one -> years.addAll(one.years()));
    return List.copyOf(years);
  }
}
