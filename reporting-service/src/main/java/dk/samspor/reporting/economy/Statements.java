package dk.samspor.reporting.economy;

import static java.util.stream.Collectors.groupingBy;

import dk.samspor.platform.parties.Municipality;
import dk.samspor.reporting.database.Rows;
import dk.samspor.reporting.economy.Statement.Line;
import dk.samspor.reporting.economy.Statement.Removed;
import dk.samspor.reporting.economy.Statement.Subtotal;
import dk.samspor.reporting.figures.Period;
import dk.samspor.reporting.figures.Sight;
import dk.samspor.reporting.observations.Removal;
import dk.samspor.reporting.prices.Prices;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Puts statements together from what was observed. */
@ApplicationScoped
class Statements {

  private static final String LINES = "select dossier, date, case measure when 'CERTIFICATE_CHARGED' then 'CERTIFICATE' else kind end,"
      + " detail, value, late, region from observation where generation = (select generation from current_generation)"
      + " and measure in ('COORDINATOR_CHARGED', 'CERTIFICATE_CHARGED') and municipality = ? and date between ? and ?"
      + " order by date, dossier";

  /** Charged when the month closed, and in this period not any more. */
  private static final String REMOVED = "select * from (select distinct on (dossier, measure) dossier, date, case measure when 'CERTIFICATE_CHARGED' then"
      + " 'CERTIFICATE' else kind end, detail, fact, changed from reopening gone where generation = (select generation from current_generation)"
      + " and measure in ('COORDINATOR_CHARGED', 'CERTIFICATE_CHARGED') and municipality = ? and date between ? and ? and not came and not exists"
      + " (select from observation still where still.generation = gone.generation and still.dossier = gone.dossier and still.measure = gone.measure"
      + " and still.municipality = gone.municipality and still.date between ? and ?) order by dossier, measure, changed desc) lines order by date, dossier";

  private static final String OWN = "select municipality, count(*), coalesce(sum(value), 0), max(region), count(*) filter (where value is null"
      + " and measure = 'COORDINATOR_CHARGED' and kind = 'CASE'), count(*) filter (where value is null) from observation"
      + " where generation = (select generation from current_generation) and measure in ('COORDINATOR_CHARGED', 'CERTIFICATE_CHARGED')"
      + " and (municipality = any (?) or region = any (?)) and date between ? and ? group by municipality order by municipality";

  private final Rows rows;
  private final Fallbacks fallbacks;

  Statements(Rows rows, Fallbacks fallbacks) {
    this.rows = rows;
    this.fallbacks = fallbacks;
  }

  /** An event behind a line. */
  public record Trace(UUID id, String type, UUID caseId, int caseSeq, OffsetDateTime told, LocalDate businessDate) {}

  /**
   * One municipality's statement in a list.
   *
   * @param withoutPrice lines that are in no total, since no price is known for them
   * @param byFallback cases without an agreed price, charged by the fallback model: they are in the total
   */
  public record Listed(String municipality, String period, long lines, BigDecimal total, long withoutPrice, long byFallback) {}

  List<Listed> own(Sight sight, Period period, LocalDate at) {
    LocalDate from = period.start(at);
    Map<String, Optional<BigDecimal>> prices = new HashMap<>();
    return rows.query(OWN, row -> new Summed(row.getString(1), row.getLong(2), BigDecimal.valueOf(row.getLong(3), 2), row.getString(4),
        row.getLong(5), row.getLong(6)), sight.municipalities().toArray(String[]::new), sight.regions().toArray(String[]::new), from, period.end(from)).stream()
        .map(one -> one.listed(period.label(from), prices.computeIfAbsent(one.region(), region -> fallbacks.ofOneCase(region, from.getYear()))))
        .toList();
  }

  /** @param unpricedCases those the fallback model has a price for; {@code unpriced} are these and all others */
  private record Summed(String municipality, long lines, BigDecimal total, String region, long unpricedCases, long unpriced) {

    Listed listed(String period, Optional<BigDecimal> fallback) {
      return new Listed(municipality, period, lines, fallback.map(price -> total.add(price.multiply(BigDecimal.valueOf(unpricedCases)))).orElse(total),
          fallback.isPresent() ? unpriced - unpricedCases : unpriced, fallback.isPresent() ? unpricedCases : 0);
    }
  }

  Statement of(Municipality municipality, Period period, LocalDate at) {
    LocalDate from = period.start(at);
    LocalDate to = period.end(from);
    Optional<BigDecimal> fallback = fallbacks.ofOneCase(municipality.regionCode(from), from.getYear());
    List<Line> lines = rows.query(LINES, row -> line(row, fallback), municipality.code(), from, to);
    return new Statement(municipality.code(), municipality.name(), municipality.regionCode(from), period.label(from), from, to,
        "ACTUAL", total(lines), lines.stream().filter(line -> line.amount() == null).count(),
        lines.stream().filter(Line::fallback).count(), subtotals(lines), lines, rows.query(REMOVED, Statements::removed, municipality.code(), from, to, from, to));
  }

  private static Removed removed(ResultSet row) throws SQLException {
    return new Removed(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class), row.getString(3), item(row),
        Removal.by(row.getString(5), row.getObject(6, LocalDate.class)));
  }

  private static String item(ResultSet row) throws SQLException {
    return row.getString(4).equals("NONE") ? null : row.getString(4);
  }

  List<Trace> behind(UUID line) {
    return rows.query("select * from events_of_line(?)", row -> new Trace(row.getObject(1, UUID.class), row.getString(2),
        row.getObject(3, UUID.class), row.getInt(4), row.getObject(5, OffsetDateTime.class), row.getObject(6, LocalDate.class)), line);
  }

  private static Line line(ResultSet row, Optional<BigDecimal> fallback) throws SQLException {
    LocalDate day = row.getObject(2, LocalDate.class);
    String unit = row.getString(3);
    String item = row.getString(4);
    Integer oere = row.getObject(5, Integer.class);
    Integer priceYear = Prices.known().inForce(row.getString(7), unit, item, day).map(price -> price.priceYear()).orElse(null);
    boolean falls = oere == null && unit.equals("CASE") && fallback.isPresent();
    BigDecimal amount = falls ? fallback.get().setScale(2) : oere == null ? null : BigDecimal.valueOf(oere, 2);
    return new Line(row.getObject(1, UUID.class), day, unit, item(row), amount,
        falls ? Integer.valueOf(day.getYear()) : priceYear, falls, row.getBoolean(6));
  }

  private static List<Subtotal> subtotals(List<Line> lines) {
    return lines.stream().collect(groupingBy(Line::unit, TreeMap::new, java.util.stream.Collectors.toList())).entrySet().stream()
        .map(kind -> new Subtotal(kind.getKey(), kind.getValue().size(), total(kind.getValue()))).toList();
  }

  private static BigDecimal total(List<Line> lines) {
    return lines.stream().map(Line::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }
}
