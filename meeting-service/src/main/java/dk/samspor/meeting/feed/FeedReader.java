package dk.samspor.meeting.feed;

import dk.samspor.meeting.SecretToken;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.database.WorkerDatabase;
import dk.samspor.platform.parties.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Reads a calendar for whoever has its address: a calendar program has no token and no desk, so it is read as a worker, by the
 * secret's hash and by nothing else. Of the tables with a citizen's data no more is read than numbers of cases and their times.
 */
@ApplicationScoped
class FeedReader {
  private static final int DAYS_BACK = 31;
  private static final int DAYS_AHEAD = 400;

  private final WorkerDatabase database;
  private final Parties parties;
  private final BusinessClock clock;

  FeedReader(WorkerDatabase database, Parties parties, BusinessClock clock) {
    this.database = database;
    this.parties = parties;
    this.clock = clock;
  }

  /** Empty for a secret nobody was given and for one that is revoked. */
  List<Appointment> appointments(String secret) {
    try (var connection = database.open(); var query = connection.prepareStatement(FeedQuestion.APPOINTMENTS)) {
      query.setObject(1, clock.today().minusDays(DAYS_BACK));
      query.setObject(2, clock.today().plusDays(DAYS_AHEAD));
      query.setBytes(3, SecretToken.hash(secret));
      return read(query.executeQuery());
    } catch (SQLException away) {
      throw new IllegalStateException("the calendar cannot be read: " + away.getSQLState());
    }
  }

  private List<Appointment> read(ResultSet rows) throws SQLException {
    var appointments = new ArrayList<Appointment>();
    while (rows.next()) {
      var from = rows.getObject("date", LocalDate.class).atTime(rows.getObject("starts_at", LocalTime.class));
      appointments.add(new Appointment(rows.getObject("id", UUID.class), rows.getLong("version"), from,
          from.plusMinutes(rows.getInt("minutes")), title(rows), rows.getString("place"), rows.getString("status").equals("CANCELLED"),
          rows.getString("home_municipality")));
    }
    return appointments;
  }

  private String title(ResultSet row) throws SQLException {
    String town = parties.municipality(row.getString("home_municipality")).name();
    int cases = row.getInt("cases");
    return switch (FeedQuestion.What.valueOf(row.getString("what"))) {
      case DAY -> "Rehabiliteringsteam, %s (%d %s)".formatted(town, cases, cases == 1 ? "sag" : "sager");
      case TALK -> "Forberedelseskonsultation, " + town;
      case OTHER -> "Møde, " + town;
      case CASE -> "Sag %s, %s".formatted(row.getString("id"), town);
    };
  }
}
