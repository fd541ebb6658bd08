package dk.samspor.platform.audit;

import dk.samspor.platform.audit.Verdict.Broken;
import dk.samspor.platform.audit.Verdict.Fault;
import dk.samspor.platform.audit.Verdict.Whole;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Follows the chain from its first link to its last, hashes every row again, and compares with the heads that were kept
 * outside. Needs a connection and the head file, and no service that runs.
 */
public final class AuditVerification {

  private static final String UNSEALED = "select count(*) from audit where xact >= ?::text::xid8";

  private final Connection connection;
  private final HeadFile file;
  private Seal last = Seal.BEFORE_THE_FIRST;
  private long rows;

  private AuditVerification(Connection connection, HeadFile file) {
    this.connection = connection;
    this.file = file;
  }

  /** Examines a service's chain as it stands at this moment; work that goes on meanwhile does not disturb it. */
  public static Verdict of(Connection connection, String service, Path headDirectory) throws SQLException, IOException {
    var file = HeadFile.of(service, headDirectory);
    var outside = HeadsOutside.compared(connection, file);
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try {
      return new AuditVerification(connection, file).verdict(outside);
    } finally {
      connection.rollback();
    }
  }

  private Verdict verdict(HeadsOutside outside) throws SQLException, IOException {
    var inside = firstFault();
    var seen = outside.first();
    if (seen.isPresent() && (inside.isEmpty() || seen.get().position() < inside.get().position())) {
      return seen.get();
    }
    if (inside.isPresent()) {
      return inside.get();
    }
    return outside.count() == 0 && last.position() > 0
        ? new Broken(last.position(), Fault.HEADS_GONE, "whether later links were cut off cannot be told")
        : new Whole(last.position(), rows, unsealed(), outside.count());
  }

  private Optional<Broken> firstFault() throws SQLException, IOException {
    for (var links = next(last); !links.isEmpty(); links = next(last)) {
      for (var link : links) {
        var fault = faultIn(link);
        if (fault.isPresent()) {
          return fault;
        }
        last = link;
        rows += link.rows();
      }
    }
    return Optional.empty();
  }

  private List<Seal> next(Seal link) throws SQLException {
    return Seals.after(connection, link.position());
  }

  private Optional<Broken> faultIn(Seal link) throws SQLException, IOException {
    if (link.position() != last.position() + 1) {
      return broken(last.position() + 1, Fault.SEAL_DELETED, "the next one there is " + link.position());
    }
    if (!Arrays.equals(link.previous(), last.digest()) || link.from() != last.below()) {
      return broken(link.position(), Fault.SEAL_EDITED, "it does not continue the one before it");
    }
    return faultInRows(link, sealedAgain(link));
  }

  private Optional<Broken> faultInRows(Seal link, Seal again) throws SQLException, IOException {
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

  /** When the following link or a head outside has the digest the rows have now, the rows are right and the seal is wrong. */
  private boolean isVouchedFor(Seal again) throws SQLException, IOException {
    if (next(again).stream().findFirst().filter(link -> Arrays.equals(link.previous(), again.digest())).isPresent()) {
      return true;
    }
    try (var heads = file.all()) {
      return heads.anyMatch(head -> head.names(again));
    }
  }

  private long unsealed() throws SQLException {
    try (var statement = connection.prepareStatement(UNSEALED)) {
      statement.setLong(1, last.below());
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static Optional<Broken> broken(long position, Fault fault, String detail) {
    return Optional.of(new Broken(position, fault, detail));
  }
}
