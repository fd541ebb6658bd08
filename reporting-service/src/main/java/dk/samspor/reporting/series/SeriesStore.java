package dk.samspor.reporting.series;

import dk.samspor.platform.access.Caller;
import dk.samspor.reporting.database.Rows;
import dk.samspor.reporting.indicators.Basis;
import dk.samspor.reporting.indicators.Direction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Series and their versions. The caller sees its own and what others have published. */
@ApplicationScoped
class SeriesStore {

  private static final String COLUMNS = "id, authority, code, version, name, published, unit, direction, basis, method, people, uploaded_by,"
      + " uploaded_at from series where (published or authority = any (?))";
  private static final String NEWEST = "select distinct on (authority, code) " + COLUMNS + " order by authority, code, version desc limit 100";
  private static final String AROUND = "select series, place, period, value, numerator, denominator, target from series_value"
      + " where series = any (?::uuid[]) and place = any (?) and left(period, 4) between ? and ? order by period, place";

  private final Rows rows;
  private final Caller caller;

  SeriesStore(Rows rows, Caller caller) {
    this.rows = rows;
    this.caller = caller;
  }

  /**
   * One version of a series.
   *
   * @param unit what one of it is; per cent where values are ratios
   * @param method how it was extrapolated or estimated
   * @param people whether a small number could point at somebody
   */
  public record Version(UUID id, String authority, String code, int version, String name, boolean published, String unit,
      Direction direction, Basis basis, String method, boolean people, String uploadedBy, Instant uploadedAt) {}

  List<Version> all() {
    return rows.query("select " + COLUMNS + " order by code, authority, version desc", SeriesStore::version, (Object) own());
  }

  Optional<Version> find(UUID id) {
    return rows.query("select " + COLUMNS + " and id = ?", SeriesStore::version, own(), id).stream().findFirst();
  }

  List<Value> values(UUID series) {
    return rows.query("select place, period, value, numerator, denominator, target from series_value where series = ? order by period, place",
        row -> value(row, 0), series);
  }

  /** The newest version of each series that says something of one of the places in these years. */
  Map<Version, List<Value>> around(List<String> places, int firstYear, int lastYear) {
    Map<UUID, Version> newest = new LinkedHashMap<>();
    rows.query(NEWEST, SeriesStore::version, (Object) own()).forEach(version -> newest.put(version.id(), version));
    Map<Version, List<Value>> around = new LinkedHashMap<>();
    rows.query(AROUND, row -> around.computeIfAbsent(newest.get(row.getObject(1, UUID.class)), version -> new ArrayList<>()).add(value(row, 1)),
        newest.keySet().stream().map(UUID::toString).toArray(String[]::new), places.toArray(String[]::new), String.valueOf(firstYear),
        String.valueOf(lastYear));
    return around;
  }

  /** As the next version of its code. */
  UUID keep(UploadSeries upload, List<Value> values) {
    UUID id = UUID.randomUUID();
    rows.update("insert into series (id, authority, code, version, name, published, unit, direction, basis, method, people, uploaded_by,"
        + " uploaded_at) select ?, ?, ?, 1 + coalesce(max(version), 0), ?, ?, ?, ?, ?, ?, ?, ?, now() from series where authority = ? and code = ?",
        id, upload.authority().value(), upload.code(), upload.name(), upload.published(), upload.unit(), upload.direction().name(),
        upload.basis().name(), upload.method(), upload.people(), caller.subject(), upload.authority().value(), upload.code());
    rows.update("insert into series_value (series, place, period, value, numerator, denominator, target) select ?, * from"
        + " unnest(?, ?, ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[])", id, column(values, Value::place), column(values, Value::period),
        column(values, Value::value), column(values, Value::numerator), column(values, Value::denominator), column(values, Value::target));
    return id;
  }

  private static String[] column(List<Value> values, Function<Value, Object> of) {
    return values.stream().map(of).map(cell -> cell == null ? null : cell.toString()).toArray(String[]::new);
  }

  private String[] own() {
    return caller.authorities().stream().map(authority -> authority.value()).toArray(String[]::new);
  }

  private static Value value(ResultSet row, int before) throws SQLException {
    return new Value(row.getString(before + 1), row.getString(before + 2), row.getBigDecimal(before + 3), row.getBigDecimal(before + 4),
        row.getBigDecimal(before + 5), row.getBigDecimal(before + 6));
  }

  private static Version version(ResultSet row) throws SQLException {
    return new Version(row.getObject("id", UUID.class), row.getString("authority"), row.getString("code"), row.getInt("version"),
        row.getString("name"), row.getBoolean("published"), row.getString("unit"), Direction.valueOf(row.getString("direction")),
        Basis.valueOf(row.getString("basis")), row.getString("method"), row.getBoolean("people"), row.getString("uploaded_by"),
        row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
  }
}
