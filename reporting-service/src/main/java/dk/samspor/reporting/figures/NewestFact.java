package dk.samspor.reporting.figures;

import dk.samspor.reporting.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** How new the figures are. */
@ApplicationScoped
public class NewestFact {

  /** Topics overtake each other by little: the newest is among the last to arrive. */
  private static final String NEWEST = "select max(time) from (select time from event order by seq desc limit 1000) as late";

  private final Rows rows;

  NewestFact(Rows rows) {
    this.rows = rows;
  }

  /** Real time of the newest event. */
  public Optional<Instant> fact() {
    OffsetDateTime time = rows.query(NEWEST, row -> row.getObject(1, OffsetDateTime.class)).getFirst();
    return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
  }
}
