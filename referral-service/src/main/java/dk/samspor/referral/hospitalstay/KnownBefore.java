package dk.samspor.referral.hospitalstay;

import dk.samspor.platform.database.WorkerDatabase;
import dk.samspor.platform.identity.CitizenId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What this service knows of a citizen who is admitted, beyond what the hospital itself may see: whether the municipality
 * helps her, which its admission report tells, and her last discharge from anywhere, of which only the number of days is
 * told. Never whether there is an employment case: that is no business of a hospital's.
 */
@ApplicationScoped
class KnownBefore {

  private static final String SAME_CITIZEN = """
      citizen_id in (select ?::uuid union all select from_id from citizen_alias where to_id = ?::uuid)""";

  private static final String HELP = "select distinct kind from desk where authority = ? and kind in ('TRAINING_PLAN', 'PROGRAMME')"
      + " and status in ('ACCEPTED', 'ALLOCATED', 'STARTED') and " + SAME_CITIZEN + " order by kind";

  private static final String LAST_DISCHARGE = "select max((discharged_at at time zone 'Europe/Copenhagen')::date) from hospital_stay"
      + " where status = 'DISCHARGED' and " + SAME_CITIZEN;

  private final WorkerDatabase database;

  KnownBefore(WorkerDatabase database) {
    this.database = database;
  }

  /** @param help kinds of what the municipality does for the citizen now */
  record Knowledge(List<String> help, Optional<LocalDate> lastDischarge) {
    @Override
    public String toString() {
      return "Knowledge[" + help.size() + "]";
    }
  }

  Knowledge of(CitizenId citizen, String municipality) {
    try (var connection = database.open(); var help = connection.prepareStatement(HELP);
        var discharge = connection.prepareStatement(LAST_DISCHARGE)) {
      help.setString(1, "municipality:" + municipality);
      help.setObject(2, citizen.value());
      help.setObject(3, citizen.value());
      discharge.setObject(1, citizen.value());
      discharge.setObject(2, citizen.value());
      return new Knowledge(kinds(help), last(discharge));
    } catch (SQLException away) {
      throw new IllegalStateException("what is known of a citizen cannot be read", away);
    }
  }

  private static List<String> kinds(java.sql.PreparedStatement query) throws SQLException {
    var kinds = new java.util.ArrayList<String>();
    try (var rows = query.executeQuery()) {
      while (rows.next()) {
        kinds.add(rows.getString(1));
      }
    }
    return kinds;
  }

  private static Optional<LocalDate> last(java.sql.PreparedStatement query) throws SQLException {
    try (var row = query.executeQuery()) {
      row.next();
      return Optional.ofNullable(row.getDate(1)).map(Date::toLocalDate);
    }
  }
}
