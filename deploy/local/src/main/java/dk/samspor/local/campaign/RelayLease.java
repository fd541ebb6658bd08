package dk.samspor.local.campaign;

import dk.samspor.local.LocalStackException;
import dk.samspor.local.PostgresNode;
import dk.samspor.local.Service;
import java.sql.SQLException;

/** Which replica of a service tells the neighbours: its epoch, which grows whenever another takes over. */
record RelayLease(PostgresNode postgres, Service service) {

  long epoch() {
    try (var connection = postgres.asSuperuser(service.databaseName());
        var row = connection.createStatement().executeQuery("select epoch from relay_lease where name = 'outbox'")) {
      return row.next() ? row.getLong(1) : 0;
    } catch (SQLException e) {
      throw new LocalStackException("The lease of " + service.fullName() + " cannot be read: " + e.getMessage(), e);
    }
  }
}
