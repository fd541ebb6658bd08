package dk.samspor.local.campaign;

import dk.samspor.local.LocalStackException;
import dk.samspor.local.PostgresNode;
import dk.samspor.local.Service;
import java.sql.SQLException;
import java.util.UUID;

/** Somebody gets at reporting's event store and moves one decision to another day: a check that passes then is none. */
final class AlteredFact implements AutoCloseable {

  /** The store is append-only for everyone but the superuser who says so. */
  private static final String PAST_THE_TRIGGER = "set session_replication_role = replica";
  private static final int DAYS = 40;

  private final PostgresNode postgres;
  private final UUID event;

  private AlteredFact(PostgresNode postgres, UUID event) {
    this.postgres = postgres;
    this.event = event;
  }

  static AlteredFact in(PostgresNode postgres) {
    var fact = new AlteredFact(postgres, anyDecision(postgres));
    fact.moveBy(-DAYS);
    return fact;
  }

  private static UUID anyDecision(PostgresNode postgres) {
    try (var connection = postgres.asSuperuser(Service.REPORTING.databaseName()); var statement = connection.createStatement();
        var row = statement.executeQuery("select id from event where type = '" + Deed.DECIDE_LEVEL.eventType() + "' order by seq limit 1")) {
      if (!row.next()) throw new LocalStackException("No level was decided in this campaign; it was too short to prove anything");
      return row.getObject(1, UUID.class);
    } catch (SQLException e) {
      throw new LocalStackException("The event store cannot be read: " + e.getMessage(), e);
    }
  }

  private void moveBy(int days) {
    try (var connection = postgres.asSuperuser(Service.REPORTING.databaseName());
        var role = connection.createStatement();
        var update = connection.prepareStatement("update event set business_date = business_date + ? where id = ?")) {
      role.execute(PAST_THE_TRIGGER);
      update.setInt(1, days);
      update.setObject(2, event);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new LocalStackException("The event store cannot be changed: " + e.getMessage(), e);
    }
  }

  /** As it was told. */
  @Override
  public void close() {
    moveBy(DAYS);
  }
}
