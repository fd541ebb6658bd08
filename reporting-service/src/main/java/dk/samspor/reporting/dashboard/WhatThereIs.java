package dk.samspor.reporting.dashboard;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Which places and years there are figures for: what the page offers to choose from. */
@ApplicationScoped
class WhatThereIs {

  private static final String SEEN = """
      select municipality, region, year from known_place
      where generation = (select generation from current_generation) order by 1, 2, 3""";

  /** Topics overtake each other by little: the newest is among the last to arrive. */
  private static final String NEWEST = "select max(time) from (select time from event order by seq desc limit 1000) as late";

  private final AgroalDataSource database;

  WhatThereIs(AgroalDataSource database) {
    this.database = database;
  }

  /** Somewhere, in some year. */
  record Seen(String municipality, String region, int year) {}

  List<Seen> seen() {
    try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(SEEN);
        ResultSet rows = query.executeQuery()) {
      List<Seen> seen = new ArrayList<>();
      while (rows.next()) {
        seen.add(new Seen(rows.getString(1), rows.getString(2), rows.getInt(3)));
      }
      return seen;
    } catch (SQLException trouble) {
      throw new IllegalStateException("what there are figures for could not be read", trouble);
    }
  }

  /** When the newest event was told. */
  Optional<Instant> newestEvent() {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(NEWEST);
        ResultSet rows = query.executeQuery()) {
      rows.next();
      return Optional.ofNullable(rows.getObject(1, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    } catch (SQLException trouble) {
      throw new IllegalStateException("the newest event could not be read", trouble);
    }
  }

  static List<Integer> years(List<Seen> seen) {
    TreeSet<Integer> years = new TreeSet<>();
    seen.forEach(one -> years.add(one.year()));
    return List.copyOf(years);
  }
}
