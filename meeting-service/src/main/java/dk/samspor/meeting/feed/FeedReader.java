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
 * secret's hash and by nothing else. No table with a citizen's data is touched but the places, which are only counted.
 */
@ApplicationScoped
class FeedReader {
  private static final String APPOINTMENTS = """
      with feed as (select owner, coordinator_id from calendar_feed where token_hash = ? and status = 'OPEN'),
      days as (
        select d.id, d.version, d.date, d.starts_at, d.capacity * d.slot_minutes as minutes, d.room as place, d.status, d.home_municipality,
          (select count(*) from meeting_slot s where s.day_id = d.id) as cases
        from meeting_day d, feed f where d.date between ? and ? and case when f.coordinator_id is not null then d.coordinator_id = f.coordinator_id
          else f.owner in ('municipality:' || d.home_municipality, 'region:' || d.region) end),
      talks as (
        select c.id, c.version, c.date, c.starts_at, c.minutes, c.place, c.status, c.home_municipality, null::bigint as cases
        from consultation c, feed f where c.date between ? and ? and case when f.coordinator_id is not null then c.coordinator_id = f.coordinator_id
          else f.owner in ('municipality:' || c.home_municipality, 'region:' || c.region) end),
      others as (
        select o.id, o.version, o.date, o.starts_at, o.minutes, o.room as place, o.status, o.home_municipality, -1::bigint as cases
        from other_meeting o, feed f where o.date between ? and ? and case when f.coordinator_id is not null then o.coordinator_id = f.coordinator_id
          else f.owner = 'municipality:' || o.home_municipality or o.wants_coordinator and f.owner = 'region:' || o.region end)
      select * from days union all select * from talks union all select * from others order by date, starts_at""";
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
    LocalDate from = clock.today().minusDays(DAYS_BACK);
    LocalDate to = clock.today().plusDays(DAYS_AHEAD);
    try (var connection = database.open(); var query = connection.prepareStatement(APPOINTMENTS)) {
      query.setBytes(1, SecretToken.hash(secret));
      query.setObject(2, from);
      query.setObject(3, to);
      query.setObject(4, from);
      query.setObject(5, to);
      query.setObject(6, from);
      query.setObject(7, to);
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
    if (row.wasNull()) {
      return "Forberedelseskonsultation, " + town;
    }
    return cases < 0 ? "Møde, " + town
        : "Rehabiliteringsteam, %s (%d %s)".formatted(town, cases, cases == 1 ? "sag" : "sager");
  }
}
