package dk.samspor.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.platform.database.WorkerDatabase;
import dk.samspor.platform.events.Letter;
import dk.samspor.platform.identity.CitizenVault;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The cases whose letters wait: which, since when, why, and the letter that stands first. */
@ApplicationScoped
class ParkedCases {

  private static final Logger LOG = Logger.getLogger(ParkedCases.class);

  private static final String DUE = """
      select case_id from dead_letter d where again_at <= now() and case_seq =
        (select min(first.case_seq) from dead_letter first where first.case_id = d.case_id) order by again_at limit 50""";

  private static final String FRONT = """
      select d.headers::text, d.data, i.seq, i.source from inbox i
      join dead_letter d on d.case_id = i.case_id and d.case_seq is not null
      where i.case_id = ? order by d.case_seq limit 1""";

  private static final String LIST = """
      select d.case_id, min(i.source), count(*), min(d.failed_at),
        (array_agg(d.reason order by d.case_seq))[1], (array_agg(d.type order by d.case_seq))[1],
        (array_agg(d.cause order by d.case_seq))[1]
      from dead_letter d join inbox i on i.case_id = d.case_id
      where d.case_seq is not null group by d.case_id order by min(d.failed_at) limit 500""";

  private static final String LATER = """
      update dead_letter set again_at = now() + make_interval(secs => ?), cause = coalesce(?, cause)
      where case_id = ? and case_seq = (select min(case_seq) from dead_letter where case_id = ? and case_seq is not null)""";

  private static final String LEAVE = """
      update dead_letter set again_at = null, reason = 'FAILED', cause = ? where case_id = ? and case_seq = ?""";

  private final WorkerDatabase database;
  private final CitizenVault vault;
  private final ObjectMapper json;
  private Connection kept;

  ParkedCases(WorkerDatabase database, CitizenVault vault, ObjectMapper json) {
    this.database = database;
    this.vault = vault;
    this.json = json;
  }

  /**
   * A case whose letters wait.
   *
   * @param source the service that owns the case
   * @param letters how many wait
   * @param since when the first of them was laid aside
   * @param reason FAILED: redrive it when the cause is removed; GAP: an earlier letter is missing and asked for
   * @param type of the first of them
   */
  record Parked(UUID caseId, String source, long letters, Instant since, String reason, String type, String cause) {}

  /** The first waiting letter of a case, and how far the case has been read. */
  record Front(Letter letter, int seq, String source) {}

  /** Cases to be tried again now. */
  List<UUID> due() {
    return ask(connection -> {
      List<UUID> due = new ArrayList<>();
      try (var query = connection.prepareStatement(DUE); ResultSet row = query.executeQuery()) {
        while (row.next()) {
          due.add(row.getObject(1, UUID.class));
        }
      }
      return due;
    });
  }

  Optional<Front> front(UUID caseId) {
    return ask(connection -> {
      try (var query = connection.prepareStatement(FRONT)) {
        query.setObject(1, caseId);
        try (ResultSet row = query.executeQuery()) {
          return row.next() ? Optional.of(front(row)) : Optional.empty();
        }
      }
    });
  }

  List<Parked> list() {
    return ask(connection -> {
      List<Parked> parked = new ArrayList<>();
      try (var query = connection.prepareStatement(LIST); ResultSet row = query.executeQuery()) {
        while (row.next()) {
          parked.add(new Parked(row.getObject(1, UUID.class), row.getString(2), row.getLong(3),
              row.getObject(4, OffsetDateTime.class).toInstant(), row.getString(5), row.getString(6), row.getString(7)));
        }
      }
      return parked;
    });
  }

  /** To be tried after so many seconds; false when nothing of that case waits. */
  boolean again(UUID caseId, int seconds, String cause) {
    return ask(connection -> {
      try (var update = connection.prepareStatement(LATER)) {
        update.setInt(1, seconds);
        update.setString(2, cause);
        update.setObject(3, caseId);
        update.setObject(4, caseId);
        return update.executeUpdate() > 0;
      }
    });
  }

  /** It failed again: it waits for somebody to ask. */
  void leave(Letter letter, String cause) {
    ask(connection -> {
      try (var update = connection.prepareStatement(LEAVE)) {
        update.setString(1, cause);
        update.setObject(2, letter.caseId());
        update.setInt(3, letter.caseSeq());
        return update.executeUpdate();
      }
    });
  }

  /** It had its effect by another way. */
  void drop(Letter letter) {
    ask(connection -> DeadLetters.forget(connection, letter));
  }

  private Front front(ResultSet row) throws SQLException {
    try {
      Map<String, String> headers = json.readValue(row.getString(1), new TypeReference<>() {});
      var letter = LetterReader.read(name -> headers.get("ce_" + name), vault.openBytes(row.getBytes(2)));
      return new Front(letter, row.getInt(3), row.getString(4));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** On one connection that stays open: a new one for each question would cost more than the question. */
  private synchronized <T> T ask(Work<T> work) {
    try {
      if (kept == null || kept.isClosed()) {
        kept = database.open();
      }
      return work.on(kept);
    } catch (SQLException failed) {
      close();
      throw new IllegalStateException("the parked cases cannot be reached", failed);
    }
  }

  @PreDestroy
  synchronized void close() {
    try (var ended = kept) {
      kept = null;
    } catch (SQLException alreadyGone) {
      LOG.debug("the connection was gone", alreadyGone);
    }
  }

  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }
}
