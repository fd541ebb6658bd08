package dk.samspor.reporting.figures;

import dk.samspor.reporting.database.Remembered;
import dk.samspor.reporting.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How new the figures are. */
@ApplicationScoped
public class NewestFact {

  /** Topics overtake each other by little: the newest is among the last to arrive. */
  private static final String NEWEST = "select max(time) from (select time from event order by seq desc limit 1000) as late";

  private final Rows rows;
  private final Remembered<Optional<Instant>> recent;

  NewestFact(Rows rows, @ConfigProperty(name = "samspor.reporting.newest-remembered", defaultValue = "1S") Duration time) {
    this.rows = rows;
    this.recent = new Remembered<>(time, this::fact);
  }

  /** Real time of the newest event. */
  public Optional<Instant> fact() {
    OffsetDateTime time = rows.query(NEWEST, row -> row.getObject(1, OffsetDateTime.class)).getFirst();
    return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
  }

  /** The same, a second old at most: the figures beside it may be newer, and are never older. */
  public Optional<Instant> recent() {
    return recent.now();
  }
}
