package dk.samspor.platform.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.local.PostgresNode;
import dk.samspor.platform.audit.AuditRow;
import dk.samspor.platform.audit.AuditedDatabase;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints what the chain costs those who write: journals per second with the sealer away and with it at work, by turns,
 * on one database whose commits are durable. A figure to read, not to assert: the machine may be busy with other things.
 */
class CostOfTheAuditChainTest {

  private static final int WRITERS = 8;
  private static final int TURNS = 4;
  private static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(1000);

  @TempDir
  Path directory;

  @Test
  void writers_do_not_wait_for_the_chain() throws Exception {
    try (var node = PostgresNode.start(directory.resolve("postgres"), freePort(), true)) {
      var audited = AuditedDatabase.createOn(node, "cost", directory.resolve("heads"));
      journalsPerSecond(audited); // warms up
      double without = 0;
      double with = 0;
      for (int turn = 0; turn < TURNS; turn++) {
        without += journalsPerSecond(audited) / TURNS;
        try (var sealing = audited.replica().start()) {
          with += journalsPerSecond(audited) / TURNS;
        }
      }
      System.out.printf("Audit chain, %d writers: %.0f journals/s without the sealer, %.0f with it: ratio %.3f%n",
          WRITERS, without, with, with / without);
      assertThat(without * with).isPositive();
    }
  }

  private static double journalsPerSecond(AuditedDatabase audited) throws Exception {
    try (var writers = Executors.newFixedThreadPool(WRITERS)) {
      List<Callable<Integer>> work = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        work.add(() -> journals(audited));
      }
      long begin = System.nanoTime();
      int written = 0;
      for (var journals : writers.invokeAll(work)) {
        written += journals.get();
      }
      return written / ((System.nanoTime() - begin) / 1e9);
    }
  }

  private static int journals(AuditedDatabase audited) throws SQLException {
    try (var connection = audited.asApplication()) {
      connection.setAutoCommit(false);
      var worker = audited.workerRole();
      long end = System.nanoTime() + TURN_NANOS;
      int written = 0;
      while (System.nanoTime() < end) {
        JournalStatement.write(connection, worker, aJournal());
        connection.commit();
        written++;
      }
      return written;
    }
  }

  /** What an act on a case leaves besides the case: a line of history and an audit row. */
  private static JournalRows aJournal() {
    var rows = new JournalRows();
    var id = UUID.randomUUID();
    var citizen = UUID.randomUUID();
    rows.history.add(new JournalRows.HistoryRow(id, "PARCEL", "29.21.04", new Step("OPEN", "SENT", "OPENED", List.of(), null, null),
        "mette", "municipality:0461", LocalDate.of(2026, 8, 3), citizen, List.of("municipality:0461", "hospital:4202360")));
    rows.audits.add(new AuditRow("mette", List.of("municipality:0461"), Set.of("THERAPIST"), "TREATMENT",
        "POST /api/v1/parcels/{id}/open", "OK", Set.of(citizen), Set.of(id), "214cd83c6f2d3c8e597b47676543f6af"));
    return rows;
  }

  private static int freePort() throws Exception {
    try (var free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }
}
