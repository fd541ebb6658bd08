package dk.samspor.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Takes the head of the chain out of the database at intervals, and sees at the start whether the last one still fits. */
@ApplicationScoped
class Heads {

  private static final Logger LOG = Logger.getLogger(Heads.class);

  private final Optional<HeadFile> file;
  private final long everyNanos;
  private long writtenAt;
  private Seal waiting;

  Heads(@ConfigProperty(name = "samspor.service") String service,
      @ConfigProperty(name = "samspor.audit.heads") Optional<Path> directory,
      @ConfigProperty(name = "samspor.audit.heads-every", defaultValue = "PT1S") Duration every) {
    this.file = directory.map(place -> HeadFile.of(service, place));
    this.everyNanos = every.toNanos();
    this.writtenAt = System.nanoTime() - everyNanos;
  }

  /** Whether the database still has the link that was last seen. */
  boolean fit(Connection connection) throws SQLException {
    if (file.isEmpty()) {
      LOG.warn("samspor.audit.heads is not set: the chain's head stays in the database, and a tail cut off would not be seen");
      return true;
    }
    waiting = Seals.last(connection);
    connection.commit();
    try {
      var seen = file.get().last();
      return seen.isEmpty() ? begins() : fits(connection, seen.get());
    } catch (IOException unreadable) {
      LOG.errorf("the heads of the audit chain cannot be read in %s: %s", file.get(), unreadable);
      return false;
    }
  }

  private boolean begins() {
    if (waiting.position() > 0) {
      LOG.warnf("%s holds no head of the audit chain, which has %d links: right only after a move", file.get(),
          waiting.position());
    }
    return true;
  }

  private boolean fits(Connection connection, Head seen) throws SQLException {
    var there = Seals.at(connection, List.of(seen.position())).values().stream().findFirst();
    connection.commit();
    boolean fits = there.filter(seen::names).isPresent();
    if (!fits) {
      LOG.errorf("the audit chain in the database is not the one whose link %d was seen at %s: rows or seals were removed"
          + " or replaced. Keep database and %s as they are, and run: samspor audit verify", seen.position(), seen.sealedAt(), file.get());
    }
    return fits;
  }

  /** Called after a link was committed. */
  void add(Seal seal) {
    waiting = seal;
  }

  /** Called at every round, so that the last link of a busy second is taken out too. */
  void keep(boolean now) {
    if (file.isPresent() && waiting != null && waiting.position() > 0 && (now || System.nanoTime() - writtenAt >= everyNanos)) {
      writtenAt = System.nanoTime();
      try {
        file.get().append(Head.of(waiting));
        waiting = null;
      } catch (IOException unwritable) {
        LOG.errorf("the head of the audit chain cannot be kept in %s: %s", file.get(), unwritable);
      }
    }
  }
}
