package dk.samspor.referral.worklist;

import dk.samspor.platform.access.Part;
import dk.samspor.platform.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** A row of the desk as its owner is shown it. */
@ApplicationScoped
class WorklistLines {

  private final BusinessClock clock;

  WorklistLines(BusinessClock clock) {
    this.clock = clock;
  }

  WorklistLine line(ResultSet row) throws SQLException {
    CaseKind kind = CaseKind.valueOf(row.getString("kind"));
    UUID id = row.getObject("case_id", UUID.class);
    LocalDate due = row.getObject("due", LocalDate.class);
    return new WorklistLine(id, kind, Part.valueOf(row.getString("part")), row.getString("status"), row.getString("home_municipality"), due,
        due != null && due.isBefore(clock.today()), kind.href(id));
  }
}
