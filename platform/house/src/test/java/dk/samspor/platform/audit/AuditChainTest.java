package dk.samspor.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.samspor.local.PostgresNode;
import dk.samspor.platform.audit.Verdict.Broken;
import dk.samspor.platform.audit.Verdict.Fault;
import dk.samspor.platform.audit.Verdict.Whole;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chain over the audit rows, on a server of its own, where this test may be superuser. */
class AuditChainTest {

  private static final AtomicInteger NEXT = new AtomicInteger();

  @TempDir
  static Path directory;

  private static PostgresNode node;

  private AuditedDatabase audited;
  private Path heads;

  @BeforeAll
  static void start() throws Exception {
    node = PostgresNode.start(directory.resolve("postgres"), freePort(), false);
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  @BeforeEach
  void aDatabaseOfItsOwn() throws Exception {
    String name = "audited" + NEXT.incrementAndGet();
    heads = directory.resolve(name);
    audited = AuditedDatabase.createOn(node, name, heads);
  }

  @Test
  void rows_that_nobody_touched_are_whole_and_rows_not_sealed_yet_are_counted() throws Exception {
    audited.look("mette", "sune");
    audited.seal();
    audited.look("jens");
    audited.seal();
    audited.look("later");
    assertThat(audited.verify()).isEqualTo(new Whole(2, 3, 1, 2));
  }

  @Test
  void nothing_new_makes_no_seal() throws Exception {
    audited.seal();
    assertThat(audited.verify()).isEqualTo(new Whole(0, 0, 0, 0));
    audited.look("mette");
    audited.seal();
    audited.seal();
    assertThat(audited.verify()).isEqualTo(new Whole(1, 1, 0, 1));
  }

  @Test
  void an_edited_row_is_found_in_every_column() throws Exception {
    audited.look("mette");
    audited.seal();
    for (var edit : new String[] {"subject = subject || 'x'", "at = at + interval '1 microsecond'", "purpose = 'OWN_ACCESS'",
        "operation = 'GET'", "outcome = 'NOT_FOUND'", "citizens = '{}'", "cases = array[gen_random_uuid()]", "trace = ''",
        "authorities = '{municipality:0461,national}'", "roles = '{}'"}) {
      audited.forge("create table before as table audit", "update audit set " + edit);
      assertBroken(1, Fault.ROW_EDITED);
      audited.forge("delete from audit", "insert into audit overriding system value select * from before", "drop table before");
      assertThat(audited.verify()).as("put back after " + edit).isInstanceOf(Whole.class);
    }
    assertThat(audited.number("select count(*) from information_schema.columns where table_name = 'audit'"))
        .as("columns hashed: a new one must be hashed too").isEqualTo(AuditBytes.COLUMNS.split(", (?![^(]*\\))").length);
  }

  @Test
  void a_deleted_row_is_found() throws Exception {
    threeSeals();
    audited.forge("delete from audit where subject = 'second'");
    assertBroken(2, Fault.ROWS_DELETED);
  }

  @Test
  void a_row_inserted_afterwards_is_found() throws Exception {
    threeSeals();
    audited.forge("insert into audit overriding system value select id + 1000, at, 'somebody else', authorities, roles, purpose,"
        + " operation, outcome, citizens, cases, trace, xact from audit where subject = 'second'");
    assertBroken(2, Fault.ROWS_INSERTED);
  }

  @Test
  void a_tail_cut_off_with_its_seals_is_found_by_the_head_outside() throws Exception {
    threeSeals();
    audited.forge("delete from audit where subject <> 'first'", "delete from audit_seal where position > 1");
    assertBroken(2, Fault.TRUNCATED);
    audited.look("after the deed");
    audited.seal();
    assertBroken(2, Fault.REPLACED);
  }

  @Test
  void everything_gone_is_found() throws Exception {
    threeSeals();
    audited.forge("truncate audit", "truncate audit_seal");
    assertBroken(1, Fault.TRUNCATED);
  }

  @Test
  void a_chain_forged_anew_over_edited_rows_is_found() throws Exception {
    threeSeals();
    var seen = Files.readAllBytes(heads.resolve("test.heads"));
    audited.forge("update audit set subject = 'nobody' where subject = 'second'", "truncate audit_seal");
    audited.seal();
    Files.write(heads.resolve("test.heads"), seen);
    assertThat(audited.number("select count(*) from audit_seal")).isEqualTo(1); // whole in itself
    assertBroken(1, Fault.REPLACED);
  }

  @Test
  void an_edited_and_a_missing_seal_are_found() throws Exception {
    threeSeals();
    audited.forge("create table before as table audit_seal", "update audit_seal set digest = sha256('x') where position = 2");
    assertBroken(2, Fault.SEAL_EDITED);
    audited.forge("truncate audit_seal", "insert into audit_seal select * from before", "update audit_seal set rows = 7 where position = 2");
    assertBroken(2, Fault.SEAL_EDITED);
    audited.forge("truncate audit_seal", "insert into audit_seal select * from before where position <> 2");
    assertBroken(2, Fault.SEAL_DELETED);
  }

  @Test
  void heads_of_years_are_read_in_parts() throws Exception {
    threeSeals();
    var seen = Files.readString(heads.resolve("test.heads"));
    Files.writeString(heads.resolve("test.heads"), seen.repeat(1000));
    assertThat(audited.verify()).isEqualTo(new Whole(3, 3, 0, 3000));
    assertThat(HeadFile.of("test", heads).last().orElseThrow().position()).isEqualTo(3);
  }

  @Test
  void heads_that_are_gone_are_missed() throws Exception {
    threeSeals();
    Files.delete(heads.resolve("test.heads"));
    assertBroken(3, Fault.HEADS_GONE);
  }

  @Test
  void a_head_torn_by_a_crash_does_not_spoil_the_next() throws Exception {
    threeSeals();
    Files.writeString(heads.resolve("test.heads"), "{\"position\":4,\"dig", StandardOpenOption.APPEND);
    audited.look("fourth");
    audited.seal();
    assertThat(audited.verify()).isEqualTo(new Whole(4, 4, 0, 4));
  }

  @Test
  void rows_of_a_transaction_that_commits_late_are_sealed_later_and_none_is_lost() throws Exception {
    try (var late = audited.asWriter()) {
      late.setAutoCommit(false);
      AuditedDatabase.look(late, "late");
      audited.look("early");
      audited.seal();
      assertThat(audited.verify()).isEqualTo(new Whole(0, 0, 1, 0));
      late.commit();
    }
    audited.seal();
    assertThat(audited.verify()).isEqualTo(new Whole(1, 2, 0, 1));
  }

  @Test
  void a_large_backlog_is_sealed_in_parts_that_split_no_transaction() throws Exception {
    for (int rows : new int[] {3000, 3000, 12000, 1}) {
      audited.forge("insert into audit (subject, authorities, roles, purpose, operation, outcome, citizens, cases)"
          + " select 'batch', '{}', '{}', 'TREATMENT', 'x', 'OK', '{}', '{}' from generate_series(1, " + rows + ")");
    }
    audited.seal();
    assertThat(audited.verify()).isEqualTo(new Whole(3, 18001, 0, 1));
  }

  @Test
  void two_sealers_at_once_do_not_fork_the_chain() throws Exception {
    try (var one = audited.replica().start(); var other = audited.replica().start(); var writers = Executors.newFixedThreadPool(4)) {
      var written = new ArrayList<Callable<Void>>();
      for (int i = 0; i < 4; i++) {
        written.add(this::writesForAWhile);
      }
      for (var writer : writers.invokeAll(written)) {
        writer.get();
      }
      await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(((Whole) audited.verify()).unsealed()).isZero());
      assertThat(one.figure("samspor.audit.broken") + other.figure("samspor.audit.broken")).isZero();
    }
    assertThat(audited.verify()).isInstanceOfSatisfying(Whole.class, whole -> {
      assertThat(whole.rows()).isEqualTo(4 * 300);
      assertThat(whole.seals()).isGreaterThan(1);
    });
    assertThatThrownBy(() -> audited.forge("insert into audit_seal select * from audit_seal where position = 1"))
        .hasMessageContaining("audit_seal_pkey");
  }

  @Test
  void a_sealer_sees_at_its_start_that_the_tail_is_gone_and_says_so() throws Exception {
    threeSeals();
    audited.forge("delete from audit where subject = 'third'", "delete from audit_seal where position = 3");
    try (var replica = audited.replica().start()) {
      await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(replica.figure("samspor.audit.broken")).isEqualTo(1));
      audited.look("goes on");
      await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(audited.number("select max(position) from audit_seal")).isEqualTo(3));
    }
    assertBroken(3, Fault.REPLACED);
  }

  @Test
  void a_row_that_nobody_seals_grows_old_in_the_metrics() throws Exception {
    try (var replica = audited.replica().start()) {
      await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(replica.figure("samspor.audit.unsealed.seconds")).isZero());
      try (var open = audited.asWriter()) {
        open.setAutoCommit(false);
        AuditedDatabase.look(open, "open");
        audited.look("waits behind it");
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(replica.figure("samspor.audit.unsealed.seconds")).isGreaterThan(1));
      }
      await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(replica.figure("samspor.audit.unsealed.seconds")).isLessThan(0.5));
    }
  }

  @Test
  void the_application_can_neither_touch_the_chain_nor_a_row() throws Exception {
    threeSeals();
    try (var application = audited.asApplication(); var statement = application.createStatement()) {
      for (var sql : new String[] {"select * from audit_seal", "delete from audit_seal", "insert into audit_seal select * from audit_seal",
          "update audit set subject = 'nobody'", "delete from audit", "truncate audit"}) {
        assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
      }
    }
    try (var worker = audited.worker().open(); var statement = worker.createStatement()) {
      assertThatThrownBy(() -> statement.execute("update audit_seal set rows = 1")).hasMessageContaining("permission denied");
    }
  }

  @Test
  void not_even_their_owner_changes_rows_or_seals() throws Exception {
    threeSeals();
    try (var owner = audited.asOwner(); var statement = owner.createStatement()) {
      for (var table : new String[] {"audit", "audit_seal"}) {
        for (var sql : new String[] {"delete from " + table, "truncate " + table}) {
          assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining("audit rows are written once");
        }
      }
      assertThatThrownBy(() -> statement.execute("update audit set subject = 'nobody'")).hasMessageContaining("audit rows are written once");
    }
  }

  private static int freePort() throws IOException {
    try (var free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  /** Until the sealers have made several rounds of the rows. */
  private Void writesForAWhile() throws SQLException {
    try (var connection = audited.asWriter()) {
      for (int rounds = 1; rounds <= 5; rounds++) {
        for (int row = 0; row < 60; row++) {
          AuditedDatabase.look(connection, "writer");
        }
        int seals = rounds;
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() ->
            assertThat(audited.number("select count(*) from audit_seal")).isGreaterThanOrEqualTo(seals));
      }
    }
    return null;
  }

  private void threeSeals() throws SQLException {
    for (var subject : new String[] {"first", "second", "third"}) {
      audited.look(subject);
      audited.seal();
    }
  }

  private void assertBroken(long position, Fault fault) throws Exception {
    assertThat(audited.verify()).isInstanceOfSatisfying(Broken.class, broken -> {
      assertThat(broken.fault()).as(broken.toString()).isEqualTo(fault);
      assertThat(broken.position()).as(broken.toString()).isEqualTo(position);
    });
  }
}
