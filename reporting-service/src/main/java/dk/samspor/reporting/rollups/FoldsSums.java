package dk.samspor.reporting.rollups;

import dk.samspor.platform.database.WorkerDatabase;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Keeps what readers must add to the sums small. Nothing depends on when it is done, so it has a loop of its own and needs
 * no lateness; it is done in demo and test too, where chores are not.
 */
@ApplicationScoped
class FoldsSums {

  private static final Logger LOG = Logger.getLogger(FoldsSums.class);
  private static final long LOOK_SECONDS = 5;
  /** So many changes cost a reader less than a millisecond. */
  private static final int ENOUGH = 2_000;
  private static final String MANY = "select count(*) from (select from tally_change limit " + ENOUGH + ") changes";

  private final WorkerDatabase database;
  private final CountDownLatch stopping = new CountDownLatch(1);

  FoldsSums(WorkerDatabase database) {
    this.database = database;
  }

  void start(@Observes StartupEvent started) {
    Thread.ofPlatform().name("folds-sums").daemon().start(this::work);
  }

  void stop(@Observes ShutdownEvent ending) {
    stopping.countDown();
  }

  private void work() {
    try {
      while (!stopping.await(LOOK_SECONDS, TimeUnit.SECONDS)) {
        look();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try (Connection connection = database.open(); var many = connection.prepareStatement(MANY); var row = many.executeQuery()) {
      row.next();
      if (row.getInt(1) == ENOUGH) {
        Sums.fold(connection);
      }
    } catch (SQLException trouble) { // the database may be away: the sums wait, figures do not
      LOG.warnf("the sums were not folded: %s", trouble.getMessage());
    }
  }
}
