package dk.samspor.reporting.series;

import dk.samspor.platform.access.Caller;
import dk.samspor.reporting.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Series and their versions. The caller sees its own and what others have published. */
@ApplicationScoped
class SeriesStore {

  private static final String SEEN = "select id, authority, code, version, name, published, uploaded_by, uploaded_at from series"
      + " where (published or authority = any (?))";

  private final Rows rows;
  private final Caller caller;

  SeriesStore(Rows rows, Caller caller) {
    this.rows = rows;
    this.caller = caller;
  }

  /** One version of a series. */
  public record Version(UUID id, String authority, String code, int version, String name, boolean published, String uploadedBy,
      Instant uploadedAt) {}

  List<Version> all() {
    return rows.query(SEEN + " order by code, authority, version desc", SeriesStore::version, (Object) own());
  }

  Optional<Version> find(UUID id) {
    return rows.query(SEEN + " and id = ?", SeriesStore::version, own(), id).stream().findFirst();
  }

  List<Value> values(UUID series) {
    return rows.query("select place, period, value, numerator, denominator, target from series_value where series = ? order by period, place",
        row -> new Value(row.getString(1), row.getString(2), row.getBigDecimal(3), row.getBigDecimal(4), row.getBigDecimal(5),
            row.getBigDecimal(6)), series);
  }

  /** As the next version of its code. */
  UUID keep(UploadSeries upload, List<Value> values) {
    UUID id = UUID.randomUUID();
    rows.update("insert into series (id, authority, code, version, name, published, uploaded_by, uploaded_at) select ?, ?, ?,"
        + " 1 + coalesce(max(version), 0), ?, ?, ?, now() from series where authority = ? and code = ?", id, upload.authority().value(),
        upload.code(), upload.name(), upload.published(), caller.subject(), upload.authority().value(), upload.code());
    values.forEach(value -> rows.update("insert into series_value (series, place, period, value, numerator, denominator, target)"
        + " values (?, ?, ?, ?, ?, ?, ?)", id, value.place(), value.period(), value.value(), value.numerator(), value.denominator(),
        value.target()));
    return id;
  }

  private String[] own() {
    return caller.authorities().stream().map(authority -> authority.value()).toArray(String[]::new);
  }

  private static Version version(ResultSet row) throws SQLException {
    return new Version(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getInt(4), row.getString(5),
        row.getBoolean(6), row.getString(7), row.getObject(8, OffsetDateTime.class).toInstant());
  }
}
