package dk.samspor.platform.audit;

import dk.samspor.platform.audit.Verdict.Broken;
import dk.samspor.platform.audit.Verdict.Fault;
import dk.samspor.platform.audit.Verdict.Whole;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follows the chain from its first link to its last, hashes every row again, and compares with the heads that were kept
 * outside. Needs a connection and the head file, and no service that runs.
 */
public final class AuditVerification {

  private static final String UNSEALED = "select count(*) from audit where xact >= ?::text::xid8";

  private final Connection connection;
  private final Map<Long, Head> heads;

  private AuditVerification(Connection connection, Map<Long, Head> heads) {
    this.connection = connection;
    this.heads = heads;
  }

  /** Examines a service's chain as it stands at this moment; work that goes on meanwhile does not disturb it. */
  public static Verdict of(Connection connection, String service, Path headDirectory) throws SQLException, IOException {
    Map<Long, Head> heads = new HashMap<>();
    for (var head : HeadFile.of(service, headDirectory).all()) { // read first: a head is written after its link
      var other = heads.put(head.position(), head);
      if (other != null && !other.digest().equals(head.digest())) {
        return new Broken(head.position(), Fault.REPLACED,
            "two different links were seen there, at " + other.sealedAt() + " and " + head.sealedAt());
      }
    }
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try {
      return new AuditVerification(connection, heads).verdict();
    } finally {
      connection.rollback();
    }
  }

  private Verdict verdict() throws SQLException {
    var last = Seal.BEFORE_THE_FIRST;
    long rows = 0;
    for (var links = next(last); !links.isEmpty(); links = next(last)) {
      for (var link : links) {
        var fault = faultIn(link, last);
        if (fault.isPresent()) {
          return fault.get();
        }
        last = link;
        rows += link.rows();
      }
    }
    var end = faultAtTheEnd(last);
    return end.isPresent() ? end.get() : new Whole(last.position(), rows, unsealed(last), heads.size());
  }

  private List<Seal> next(Seal last) throws SQLException {
    return Seals.after(connection, last.position());
  }

  private Optional<Verdict> faultIn(Seal link, Seal last) throws SQLException {
    if (link.position() != last.position() + 1) {
      return broken(last.position() + 1, Fault.SEAL_DELETED, "the next one there is " + link.position());
    }
    if (!Arrays.equals(link.previous(), last.digest()) || link.from() != last.below()) {
      return broken(link.position(), Fault.SEAL_EDITED, "it does not continue the one before it");
    }
    var rows = faultInRows(link, sealedAgain(link));
    if (rows.isPresent()) {
      return rows;
    }
    var head = heads.get(link.position());
    return head == null || head.names(link) ? Optional.empty()
        : broken(link.position(), Fault.REPLACED, "seen at " + head.sealedAt() + " with another digest");
  }

  private Optional<Verdict> faultInRows(Seal link, Seal again) throws SQLException {
    boolean fits = Arrays.equals(again.digest(), link.digest());
    if (fits && again.rows() == link.rows()) {
      return Optional.empty();
    }
    if (fits || isVouchedFor(again)) {
      return broken(link.position(), Fault.SEAL_EDITED, "its " + again.rows() + " rows are as they were");
    }
    if (again.rows() != link.rows()) {
      return broken(link.position(), again.rows() < link.rows() ? Fault.ROWS_DELETED : Fault.ROWS_INSERTED,
          "sealed at " + link.at() + " over " + link.rows() + " rows, there are " + again.rows());
    }
    return broken(link.position(), Fault.ROW_EDITED, "one of " + again.rows() + " rows sealed at " + link.at());
  }

  /** The link as its rows say it should be. */
  private Seal sealedAgain(Seal link) throws SQLException {
    var bytes = new AuditBytes(link.previous());
    int count = 0;
    try (var statement = Seals.rows(connection, link.from(), link.below()); var row = statement.executeQuery()) {
      while (row.next()) {
        bytes.add(row);
        count++;
      }
    }
    var open = new Seal(link.position(), link.from(), link.below(), count, link.previous(), link.digest(), link.at());
    return new Seal(open.position(), open.from(), open.below(), count, open.previous(), bytes.closedBy(open), open.at());
  }

  /** When the head outside or the following link has the digest the rows have now, the rows are right and the seal is wrong. */
  private boolean isVouchedFor(Seal again) throws SQLException {
    var head = heads.get(again.position());
    return head != null && head.names(again)
        || next(again).stream().findFirst().filter(link -> Arrays.equals(link.previous(), again.digest())).isPresent();
  }

  private Optional<Verdict> faultAtTheEnd(Seal last) {
    var furthest = heads.values().stream().max(java.util.Comparator.comparingLong(Head::position));
    if (furthest.isEmpty() && last.position() > 0) {
      return broken(last.position(), Fault.HEADS_GONE, "whether later links were cut off cannot be told");
    }
    return furthest.filter(head -> head.position() > last.position()).flatMap(head -> broken(last.position() + 1,
        Fault.TRUNCATED, "seal " + head.position() + " was seen at " + head.sealedAt()));
  }

  private long unsealed(Seal last) throws SQLException {
    try (var statement = connection.prepareStatement(UNSEALED)) {
      statement.setLong(1, last.below());
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static Optional<Verdict> broken(long position, Fault fault, String detail) {
    return Optional.of(new Broken(position, fault, detail));
  }
}
