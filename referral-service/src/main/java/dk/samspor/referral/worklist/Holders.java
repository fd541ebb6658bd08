package dk.samspor.referral.worklist;

import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.calendar.BusinessClock;
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

/** Who has taken which case of an authority's desk. No act on the case: its state and its neighbours know nothing of it. */
@ApplicationScoped
class Holders {

  /** One statement: the case must be on the caller's desk now, and of several desks it comes on the first one's list. */
  private static final String TAKE = """
      with own as (select authority, case_id, citizen_id from desk where case_id = ? and authority = any(?) order by authority limit 1),
        taken as (insert into case_holder (authority, case_id, person, since) select authority, case_id, ?, ? from own
          on conflict (authority, case_id) do update set person = excluded.person, since = excluded.since)
      select citizen_id from own""";

  private static final String LET_GO = """
      with own as (select authority, case_id, citizen_id from desk where case_id = ? and authority = any(?)),
        gone as (delete from case_holder held using own where held.authority = own.authority and held.case_id = own.case_id)
      select citizen_id from own""";

  private final EntityManager entities;
  private final OwnDesks ownDesks;
  private final Journal journal;
  private final BusinessClock clock;

  Holders(EntityManager entities, OwnDesks ownDesks, Journal journal, BusinessClock clock) {
    this.entities = entities;
    this.ownDesks = ownDesks;
    this.journal = journal;
    this.clock = clock;
  }

  /** In place of whoever had it. */
  void take(UUID caseId, String person) {
    seen(caseId, TAKE, person);
  }

  void letGo(UUID caseId) {
    seen(caseId, LET_GO, null);
  }

  private void seen(UUID caseId, String sql, String person) {
    UUID citizen = entities.unwrap(Session.class).doReturningWork(connection -> done(connection, caseId, sql, person));
    if (citizen == null) {
      throw PlatformCode.NOT_FOUND.refuse();
    }
    journal.looked(new CitizenId(citizen), caseId);
  }

  private UUID done(Connection connection, UUID caseId, String sql, String person) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, caseId);
      statement.setArray(2, connection.createArrayOf("text", ownDesks.authorities().toArray()));
      if (person != null) {
        statement.setString(3, person);
        statement.setObject(4, clock.today());
      }
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getObject(1, UUID.class) : null;
      }
    }
  }
}
