package dk.samspor.platform.relay;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * One relay at a time may empty the out-tray. The holder renews; another takes over when the time is up, and the epoch
 * grows, so that what a frozen and re-awakened relay still sends is recognised by its older epoch.
 */
final class Lease {

  private static final String TAKE = """
      insert into relay_lease as l (name, holder, epoch, until)
      values ('outbox', ?, 1, now() + interval '8 seconds')
      on conflict (name) do update
        set epoch = l.epoch + (l.holder <> excluded.holder)::int, holder = excluded.holder, until = excluded.until
        where l.holder = excluded.holder or l.until < now()
      returning epoch
      """;

  private static final String GIVE_BACK = "update relay_lease set until = now() where name = 'outbox' and holder = ?";

  /** Well within the lease: a round in between need not write. */
  private static final long RENEW_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(1500);

  private final UUID holder = UuidCreator.getTimeOrderedEpoch();
  private OptionalLong epoch = OptionalLong.empty();
  private long takenAt;

  UUID holder() {
    return holder;
  }

  /** Takes or renews; empty while another holds it. */
  OptionalLong take(Connection connection) throws SQLException {
    if (epoch.isEmpty() || System.nanoTime() - takenAt > RENEW_EVERY_NANOS) {
      epoch = OptionalLong.empty(); // not ours while we do not know
      takenAt = System.nanoTime();
      epoch = takeNow(connection);
    }
    return epoch;
  }

  private OptionalLong takeNow(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(TAKE)) {
      statement.setObject(1, holder);
      try (var row = statement.executeQuery()) {
        return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
      }
    }
  }

  /** On an orderly stop, so that the next one need not wait. */
  void giveBack(Connection connection) throws SQLException {
    epoch = OptionalLong.empty();
    try (var statement = connection.prepareStatement(GIVE_BACK)) {
      statement.setObject(1, holder);
      statement.executeUpdate();
    }
  }
}
