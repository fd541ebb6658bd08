package dk.samspor.platform.cases;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.database.WorkerDatabase;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.PlatformCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Everybody who has a part in a case of the caller's own, whatever kind it is: for what hangs on a case and concerns all its
 * parties. The caller's own desk is asked first, behind both walls; only then the others' is read.
 */
@ApplicationScoped
public class WholeDesk {

  private static final String OWN = "select kind, citizen_id, home_municipality from desk where case_id = ? and authority = any (?) limit 1";
  private static final String ALL = "select authority, part from desk where case_id = ? order by authority";

  private final DataSource database;
  private final WorkerDatabase worker;
  private final OwnDesks ownDesks;
  private final Journal journal;

  WholeDesk(DataSource database, WorkerDatabase worker, OwnDesks ownDesks, Journal journal) {
    this.database = database;
    this.worker = worker;
    this.ownDesks = ownDesks;
    this.journal = journal;
  }

  /**
   * A case and all who have a part in it.
   *
   * @param parties without deadlines: those are each party's own
   */
  public record Of(UUID caseId, String kind, CitizenId citizen, String homeMunicipality, List<DeskEntry> parties) {
    @Override
    public String toString() {
      return "Of[" + kind + " " + caseId + "]";
    }
  }

  /** Another's case does not exist: 404 NOT_FOUND. */
  public Of find(UUID caseId) {
    try (Connection mine = database.getConnection(); var statement = mine.prepareStatement(OWN)) {
      statement.setObject(1, caseId);
      statement.setArray(2, mine.createArrayOf("text", ownDesks.authorities().toArray()));
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw PlatformCode.NOT_FOUND.refuse();
        }
        var citizen = new CitizenId(row.getObject("citizen_id", UUID.class));
        journal.looked(citizen);
        return new Of(caseId, row.getString("kind"), citizen, row.getString("home_municipality"), parties(caseId));
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("the desks cannot be read", failed);
    }
  }

  private List<DeskEntry> parties(UUID caseId) throws SQLException {
    try (Connection all = worker.open(); PreparedStatement statement = all.prepareStatement(ALL)) {
      statement.setObject(1, caseId);
      List<DeskEntry> parties = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          parties.add(new DeskEntry(new Authority(rows.getString("authority")), Part.valueOf(rows.getString("part")), null));
        }
      }
      return List.copyOf(parties);
    }
  }
}
