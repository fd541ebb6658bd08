package dk.samspor.referral.citizen;

import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.platform.schedule.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Cards from before there was a search by name are opened once, so that their citizens are found too. */
@ApplicationScoped
class NamesToFindBy implements Chore {

  private static final String WITHOUT = "select citizen_id, name from citizen_card where name_parts is null limit 200";
  private static final String WITH = "update citizen_card set name_parts = ? where citizen_id = ?";
  private static final String ON_DESKS = "select put_name_on_desks(?)";

  private final EntityManager entities;
  private final CitizenCards cards;
  private final CitizenVault vault;

  NamesToFindBy(EntityManager entities, CitizenCards cards, CitizenVault vault) {
    this.entities = entities;
    this.cards = cards;
    this.vault = vault;
  }

  @Override
  public String name() {
    return "names-to-find-by";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public int doSome() {
    return entities.unwrap(Session.class).doReturningWork(connection -> {
      Map<UUID, byte[]> names = names(connection);
      try (var update = connection.prepareStatement(WITH); var spread = connection.prepareStatement(ON_DESKS)) {
        for (var citizen : names.entrySet()) {
          update.setArray(1, connection.createArrayOf("bigint", vault.nameParts(cards.openName(citizen.getValue())).toArray()));
          update.setObject(2, citizen.getKey());
          update.executeUpdate();
          spread.setObject(1, citizen.getKey());
          spread.execute();
        }
      }
      return names.size();
    });
  }

  private static Map<UUID, byte[]> names(Connection connection) throws SQLException {
    Map<UUID, byte[]> names = new HashMap<>();
    try (var query = connection.prepareStatement(WITHOUT); var row = query.executeQuery()) {
      while (row.next()) {
        names.put(row.getObject(1, UUID.class), row.getBytes(2));
      }
    }
    return names;
  }
}
