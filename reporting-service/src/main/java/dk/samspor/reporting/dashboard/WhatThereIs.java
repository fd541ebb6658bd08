package dk.samspor.reporting.dashboard;

import dk.samspor.reporting.database.Remembered;
import dk.samspor.reporting.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which places and years there are figures for: what the page offers to choose from. */
@ApplicationScoped
class WhatThereIs {

  private static final String SEEN = """
      select municipality, region, array_agg(year) from known_place
      where generation = (select generation from current_generation) group by 1, 2 order by 1, 2""";

  private final Rows rows;
  private final Remembered<List<Seen>> seen;

  /** @param time a place's first case and a year's first day may stand so much later among the choices; their figures do not */
  WhatThereIs(Rows rows, @ConfigProperty(name = "samspor.reporting.choices-remembered", defaultValue = "5S") Duration time) {
    this.rows = rows;
    this.seen = new Remembered<>(time, this::read);
  }

  /** Somewhere, and in which years. */
  record Seen(String municipality, String region, List<Integer> years) {}

  List<Seen> seen() {
    return seen.now();
  }

  private List<Seen> read() {
    return rows.query(SEEN, row -> new Seen(row.getString(1), row.getString(2), List.of((Integer[]) row.getArray(3).getArray())));
  }

  static List<Integer> years(List<Seen> seen) {
    TreeSet<Integer> years = new TreeSet<>();
    seen.forEach(one -> years.addAll(one.years()));
    return List.copyOf(years);
  }
}
