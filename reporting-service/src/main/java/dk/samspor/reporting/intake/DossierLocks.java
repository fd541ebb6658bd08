package dk.samspor.reporting.intake;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;

/**
 * Two letters of one dossier come from two topics and may be handled at the same moment: each would read the dossier
 * without the other's event, and the figure would miss one of them for ever. So a dossier is read by one at a time.
 */
@ApplicationScoped
public class DossierLocks {

  /** Held shared by every intake and alone by a rebuild while it moves a border. */
  private static final long GENERATION = 0x53414D53;
  /** Locks cost shared memory: many dossiers share one of so many. */
  private static final int BUCKETS = 1024;

  private static final String SHARED = "select pg_advisory_xact_lock_shared(" + GENERATION + ")";
  private static final String ALONE = "select pg_advisory_xact_lock(" + GENERATION + ")";
  /** In one order for everybody, so that two batches cannot wait for each other. */
  private static final String DOSSIERS = SHARED + ", (select count(pg_advisory_xact_lock(" + (int) GENERATION
      + ", bucket)) from (select distinct abs(hashtext(d::text)) % " + BUCKETS
      + " as bucket from unnest(?::uuid[]) d order by bucket offset 0) b)";

  private final AgroalDataSource database;

  DossierLocks(AgroalDataSource database) {
    this.database = database;
  }

  void holdForThisTransaction(Collection<UUID> dossiers) {
    try (Connection connection = database.getConnection(); PreparedStatement lock = connection.prepareStatement(DOSSIERS)) {
      lock.setArray(1, connection.createArrayOf("uuid", dossiers.toArray()));
      lock.execute();
    } catch (SQLException trouble) {
      throw new IllegalStateException("the dossiers could not be locked", trouble);
    }
  }

  /** Waits for every intake underway and lets none begin before this transaction ends. */
  public void keepIntakeOut() {
    try (Connection connection = database.getConnection(); PreparedStatement lock = connection.prepareStatement(ALONE)) {
      lock.execute();
    } catch (SQLException trouble) {
      throw new IllegalStateException("intake could not be held back", trouble);
    }
  }
}
