package dk.samspor.reporting.rebuild;

import dk.samspor.platform.database.WorkerRole;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;

/** The transactions of a rebuild, as the worker: a request may not read the event store. */
@ApplicationScoped
class Steps {

  private static final int SHORT_SECONDS = 300;
  /** Sums and indexes of ten national years take minutes; nobody waits for them. */
  private static final int LONG_SECONDS = 3_600;
  /** One rebuild at a time may take so much: sorted on the disk instead, ten years' sums take several times as long. */
  private static final String MEMORY = "set local work_mem = '96MB'; set local maintenance_work_mem = '192MB'";

  private final AgroalDataSource database;
  private final WorkerRole worker;

  Steps(AgroalDataSource database, WorkerRole worker) {
    this.database = database;
    this.worker = worker;
  }

  <T> T take(Callable<T> work) {
    return QuarkusTransaction.requiringNew().timeout(SHORT_SECONDS).call(() -> {
      try (Connection connection = database.getConnection()) {
        worker.take(connection);
      }
      return work.call();
    });
  }

  /** In one transaction. The database may keep silent for longer than a request would wait for it. */
  void takeLong(Runnable... work) {
    QuarkusTransaction.requiringNew().timeout(LONG_SECONDS).run(() -> {
      try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
        worker.take(connection);
        statement.execute(MEMORY);
        int usual = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, LONG_SECONDS * 1_000);
        for (Runnable part : work) {
          part.run();
        }
        connection.setNetworkTimeout(Runnable::run, usual);
      } catch (SQLException trouble) {
        throw new IllegalStateException("a long step of a rebuild failed", trouble);
      }
    });
  }
}
