package dk.samspor.platform.inbox;

import dk.samspor.platform.database.WorkerRole;
import dk.samspor.platform.events.Letter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;

/**
 * How far each case has been read, for the length of one transaction: the rows are locked, so that two readers of one
 * case (after a rebalance, or a redrive) take turns. Two statements for a batch of any size, and one to store it.
 */
final class Positions {

  private static final String MEET = """
      insert into inbox (case_id, source, seq)
      select case_id, source, 0 from unnest(?::uuid[], ?::text[]) as new(case_id, source) order by case_id
      on conflict do nothing""";

  private static final String LOCK = """
      select i.case_id, i.seq, exists (select from dead_letter d where d.case_id = i.case_id and d.case_seq is not null)
      from inbox i where i.case_id = any(?) order by i.case_id for update of i""";

  private static final String ADVANCE = """
      update inbox i set seq = now.seq from unnest(?::uuid[], ?::int[]) as now(case_id, seq)
      where i.case_id = now.case_id and i.seq < now.seq""";

  private static final String EPOCHS = """
      select e.topic, e.partition, e.epoch from inbox_epoch e
      join unnest(?::text[], ?::int[]) as asked(topic, partition) using (topic, partition)""";

  private static final String NEW_EPOCH = """
      insert into inbox_epoch as e (topic, partition, epoch) values (?, ?, ?)
      on conflict (topic, partition) do update set epoch = greatest(e.epoch, excluded.epoch)""";

  /** Where a case stands. */
  private record Place(int seq, boolean parked) {}

  private final Connection connection;
  private final Map<UUID, Place> places = new TreeMap<>();
  private final Map<UUID, Integer> advanced = new HashMap<>();
  private final Map<TopicPartition, Long> epochs = new HashMap<>();

  private Positions(Connection connection) {
    this.connection = connection;
  }

  /** Takes the worker's role for the rest of the transaction, and the locks. */
  static Positions lock(Connection connection, WorkerRole worker, List<Letter> letters) throws SQLException {
    var positions = new Positions(connection);
    var sources = new TreeMap<UUID, String>();
    letters.forEach(letter -> sources.put(letter.caseId(), letter.source()));
    try (var meet = connection.prepareStatement(worker.before(MEET))) {
      meet.setArray(1, connection.createArrayOf("uuid", sources.keySet().toArray()));
      meet.setArray(2, connection.createArrayOf("text", sources.values().toArray()));
      meet.execute();
    }
    positions.read(sources.keySet());
    return positions;
  }

  private void read(Collection<UUID> cases) throws SQLException {
    try (var lock = connection.prepareStatement(LOCK)) {
      lock.setArray(1, connection.createArrayOf("uuid", cases.toArray()));
      try (ResultSet row = lock.executeQuery()) {
        while (row.next()) {
          places.put(row.getObject(1, UUID.class), new Place(row.getInt(2), row.getBoolean(3)));
        }
      }
    }
  }

  int of(UUID caseId) {
    return places.get(caseId).seq();
  }

  boolean parked(UUID caseId) {
    return places.get(caseId).parked();
  }

  void park(UUID caseId) {
    places.put(caseId, new Place(of(caseId), true));
  }

  void advance(Letter letter) {
    places.put(letter.caseId(), new Place(letter.caseSeq(), parked(letter.caseId())));
    advanced.put(letter.caseId(), letter.caseSeq());
  }

  /** What was known of these partitions before this batch. */
  void readEpochs(Collection<TopicPartition> partitions) throws SQLException {
    try (PreparedStatement ask = connection.prepareStatement(EPOCHS)) {
      ask.setArray(1, connection.createArrayOf("text", partitions.stream().map(TopicPartition::topic).toArray()));
      ask.setArray(2, connection.createArrayOf("int4", partitions.stream().map(TopicPartition::partition).toArray()));
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          epochs.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
        }
      }
    }
  }

  /** True when a newer relay has already been heard on that partition: whatever was to be told, it tells. */
  boolean isOfAReplacedRelay(TopicPartition partition, long epoch) throws SQLException {
    long newest = epochs.getOrDefault(partition, 0L);
    if (epoch > newest) {
      epochs.put(partition, epoch);
      note(partition, epoch);
    }
    return epoch < newest;
  }

  private void note(TopicPartition partition, long epoch) throws SQLException {
    try (var note = connection.prepareStatement(NEW_EPOCH)) {
      note.setString(1, partition.topic());
      note.setInt(2, partition.partition());
      note.setLong(3, epoch);
      note.executeUpdate();
    }
  }

  void store() throws SQLException {
    if (advanced.isEmpty()) {
      return;
    }
    try (var advance = connection.prepareStatement(ADVANCE)) {
      var cases = List.copyOf(advanced.keySet());
      advance.setArray(1, connection.createArrayOf("uuid", cases.toArray()));
      advance.setArray(2, connection.createArrayOf("int4", cases.stream().map(advanced::get).toArray()));
      advance.executeUpdate();
    }
  }
}
