package dk.samspor.platform.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When each chore is due. Its row is held while it is done, so that two replicas never do one at the same time. */
final class ChoreTable {

  private static final String ENTER = "insert into chore (name) values (?) on conflict do nothing";
  private static final String HOLD = "select 1 from chore where name = ? and (due_at <= now() and coalesce(retry_at, due_at) <= now() or ?) for update skip locked";
  private static final String AGAIN = "update chore set due_at = now() + make_interval(secs => ?), done_at = now(), failed = null, retry_at = null where name = ?";
  private static final String FAILED = "update chore set retry_at = now() + make_interval(secs => ?), failed = ? where name = ?";
  private static final String READ = "select name, due_at, done_at, failed, extract(epoch from now() - due_at), retry_at > now() from chore order by name";

  private ChoreTable() {}

  /**
   * How it stands with one; negative lateness is the time until it is due.
   *
   * @param rests has failed, and is not tried again yet
   */
  record State(String name, Instant due, Instant done, String failed, double lateSeconds, boolean rests) {

    boolean isToDo() {
      return lateSeconds >= 0 && !rests;
    }
  }

  static void enter(Connection connection, String name) throws SQLException {
    try (var insert = connection.prepareStatement(ENTER)) {
      insert.setString(1, name);
      insert.executeUpdate();
    }
  }

  /**
   * To the end of the transaction.
   *
   * @param early also when it is not due yet
   * @return false when it is not due or another replica is at it
   */
  static boolean hold(Connection connection, String name, boolean early) throws SQLException {
    try (var query = connection.prepareStatement(HOLD)) {
      query.setString(1, name);
      query.setBoolean(2, early);
      try (var row = query.executeQuery()) {
        return row.next();
      }
    }
  }

  static void again(Connection connection, String name, Duration after) throws SQLException {
    try (var update = connection.prepareStatement(AGAIN)) {
      update.setDouble(1, after.toMillis() / 1000.0);
      update.setString(2, name);
      update.executeUpdate();
    }
  }

  static void failed(Connection connection, String name, Duration after, String cause) throws SQLException {
    try (var update = connection.prepareStatement(FAILED)) {
      update.setDouble(1, after.toMillis() / 1000.0);
      update.setString(2, cause);
      update.setString(3, name);
      update.executeUpdate();
    }
  }

  /** All of them; also of chores that a replica of another version has. */
  static List<State> read(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement(READ); var row = query.executeQuery()) {
      List<State> states = new ArrayList<>();
      while (row.next()) {
        states.add(new State(row.getString(1), instant(row.getTimestamp(2)), instant(row.getTimestamp(3)), row.getString(4), row.getDouble(5),
            row.getBoolean(6)));
      }
      return states;
    }
  }

  private static Instant instant(Timestamp time) {
    return time == null ? null : time.toInstant();
  }
}
