package dk.samspor.referral.anycase;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.cases.Journal;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.PlatformCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.hibernate.Session;

/** Finds a case of any kind on the caller's desks, by its id alone. */
@ApplicationScoped
class CaseOnDesk {

  private static final String FIND = "select authority, citizen_id from desk where case_id = ? and authority = any(?) order by authority limit 1";

  private final EntityManager entities;
  private final OwnDesks ownDesks;
  private final Journal journal;

  CaseOnDesk(EntityManager entities, OwnDesks ownDesks, Journal journal) {
    this.entities = entities;
    this.ownDesks = ownDesks;
    this.journal = journal;
  }

  /** @param mine on whose desk it lies */
  record Found(UUID caseId, CitizenId citizen, Authority mine) {}

  /** A case on nobody's of the caller's desks does not exist. */
  Found find(UUID caseId) {
    Found found = entities.unwrap(Session.class).doReturningWork(connection -> find(connection, caseId));
    journal.looked(found.citizen(), caseId);
    return found;
  }

  private Found find(Connection connection, UUID caseId) throws SQLException {
    try (var query = connection.prepareStatement(FIND)) {
      query.setObject(1, caseId);
      query.setArray(2, connection.createArrayOf("text", ownDesks.authorities().toArray()));
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) {
          throw PlatformCode.NOT_FOUND.refuse();
        }
        return new Found(caseId, new CitizenId(row.getObject("citizen_id", UUID.class)), new Authority(row.getString("authority")));
      }
    }
  }
}
