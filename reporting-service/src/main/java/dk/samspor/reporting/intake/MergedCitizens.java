package dk.samspor.reporting.intake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.samspor.platform.identity.CitizenAliases;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.reporting.eventstore.CitizenPseudonym;
import dk.samspor.reporting.eventstore.EventData;
import dk.samspor.reporting.eventstore.StoredEvent;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Two ids that turned out to be one citizen, under reporting's own pseudonyms: the ids the neighbours share are not
 * stored here, not even in an event's data.
 */
@ApplicationScoped
class MergedCitizens {

  private static final String FACT = "CitizenMerged";
  private static final String GONE = "gone";
  private static final String STAYS = "stays";

  private final AgroalDataSource database;
  private final CitizenPseudonym pseudonym;

  MergedCitizens(AgroalDataSource database, CitizenPseudonym pseudonym) {
    this.database = database;
    this.pseudonym = pseudonym;
  }

  /** The data as it may be stored. */
  EventData storable(String fact, EventData told) {
    if (!fact.equals(FACT)) {
      return told;
    }
    var data = JsonNodeFactory.instance.objectNode();
    told.id(GONE).ifPresent(id -> data.put(GONE, pseudonym.of(id).toString()));
    told.id(STAYS).ifPresent(id -> data.put(STAYS, pseudonym.of(id).toString()));
    return new EventData(data);
  }

  void note(List<StoredEvent> events) {
    events.stream().filter(event -> event.fact().equals(FACT)).forEach(this::note);
  }

  private void note(StoredEvent merged) {
    Optional<UUID> gone = merged.data().id(GONE);
    Optional<UUID> stays = merged.data().id(STAYS);
    if (gone.isEmpty() || stays.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection()) {
      CitizenAliases.merge(connection, new CitizenId(gone.get()), new CitizenId(stays.get()));
    } catch (SQLException trouble) {
      throw new IllegalStateException("two citizens could not become one", trouble);
    }
  }
}
