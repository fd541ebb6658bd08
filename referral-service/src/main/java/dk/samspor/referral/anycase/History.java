package dk.samspor.referral.anycase;

import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.cases.Journal;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.PlatformCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** How a case of any kind came to be where it is: no state loses its history. One statement. */
@ApplicationScoped
class History {

  /** Of the acts those that were told to one of the caller's at the time: another's before him is not his to see. */
  private static final String LINES = """
      select own.citizen, own.whole, h.act, h.from_status, h.to_status, h.reasons, h.note, h.actor, h.authority, h.business_date, h.at
      from (select case_id, max(citizen_id::text)::uuid as citizen, bool_or(part <> 'COPY') as whole from desk
        where case_id = ? and authority = any(?) group by case_id) own
      left join history h on h.case_id = own.case_id and h.audience && ? order by h.id""";

  private final EntityManager entities;
  private final OwnDesks ownDesks;
  private final Journal journal;

  History(EntityManager entities, OwnDesks ownDesks, Journal journal) {
    this.entities = entities;
    this.ownDesks = ownDesks;
    this.journal = journal;
  }

  /** Oldest first; a case on nobody's of the caller's desks does not exist. */
  List<HistoryLine> of(UUID caseId) {
    return entities.unwrap(Session.class).doReturningWork(connection -> read(connection, caseId));
  }

  private List<HistoryLine> read(Connection connection, UUID caseId) throws SQLException {
    List<HistoryLine> lines = new ArrayList<>();
    try (var query = connection.prepareStatement(LINES)) {
      var mine = connection.createArrayOf("text", ownDesks.authorities().toArray());
      query.setObject(1, caseId);
      query.setArray(2, mine);
      query.setArray(3, mine);
      try (ResultSet row = query.executeQuery()) {
        UUID citizen = null;
        while (row.next()) {
          citizen = row.getObject("citizen", UUID.class);
          if (row.getString("act") != null) {
            lines.add(line(row));
          }
        }
        seen(caseId, citizen);
      }
    }
    return lines;
  }

  private void seen(UUID caseId, UUID citizen) {
    if (citizen == null) {
      throw PlatformCode.NOT_FOUND.refuse();
    }
    journal.looked(new CitizenId(citizen), caseId);
  }

  private HistoryLine line(ResultSet row) throws SQLException {
    String authority = row.getString("authority");
    return new HistoryLine(row.getString("act"), row.getString("from_status"), row.getString("to_status"),
        List.of((String[]) row.getArray("reasons").getArray()), row.getBoolean("whole") ? row.getString("note") : null,
        ownDesks.authorities().contains(authority) ? row.getString("actor") : null, authority,
        row.getObject("business_date", LocalDate.class), row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
