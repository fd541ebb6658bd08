package dk.samspor.reporting.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.OwnDesks;
import dk.samspor.reporting.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reports an authority has presented. Nobody else's are there. */
@ApplicationScoped
class Reports {

  private static final int MOST = 200;
  private static final String OWN = " from target_report where authority = any (?)";

  private final Rows rows;
  private final OwnDesks own;
  private final ObjectMapper json;

  Reports(Rows rows, OwnDesks own, ObjectMapper json) {
    this.rows = rows;
    this.own = own;
    this.json = json;
  }

  /** A line of the list. */
  public record Listed(UUID id, String authority, String period, LocalDate presented, String presentedBy) {}

  void keep(TargetReport report) {
    rows.update("insert into target_report (id, authority, period, presented, presented_by, made, body) values (?, ?, ?, ?, ?, clock_timestamp(),"
        + " ?::jsonb)", report.id(), report.authority(), report.period(), report.presented(), report.presentedBy(), text(report));
  }

  List<Listed> list() {
    return rows.query("select id, authority, period, presented, presented_by" + OWN + " order by made desc limit " + MOST,
        row -> new Listed(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getObject(4, LocalDate.class),
            row.getString(5)), (Object) desks());
  }

  Optional<TargetReport> find(UUID id) {
    return rows.query("select body::text" + OWN + " and id = ?", row -> report(row.getString(1)), desks(), id).stream().findFirst();
  }

  Optional<TargetReport> latestOf(Authority place) {
    return rows.query("select body::text" + OWN + " and authority = ? order by made desc limit 1", row -> report(row.getString(1)),
        desks(), place.value()).stream().findFirst();
  }

  private String[] desks() {
    return own.authorities().toArray(String[]::new);
  }

  private String text(TargetReport report) {
    try {
      return json.writeValueAsString(report);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a report could not be written", impossible);
    }
  }

  private TargetReport report(String text) {
    try {
      return json.readValue(text, TargetReport.class);
    } catch (JsonProcessingException changed) {
      throw new IllegalStateException("a kept report could not be read", changed);
    }
  }
}
