package dk.samspor.reporting.figures;

import static java.util.stream.Collectors.joining;

import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.observations.Judged;
import dk.samspor.reporting.observations.Measure;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads cells from the current generation of observations. Readers never see a rebuild underway. */
@ApplicationScoped
public class Cells {

  private final AgroalDataSource database;

  Cells(AgroalDataSource database) {
    this.database = database;
  }

  public List<Cell> read(Set<Measure> measures, Slice slice) {
    List<Dimension> by = slice.by().stream().sorted().toList();
    List<Map.Entry<Dimension, String>> where = List.copyOf(slice.where().entrySet());
    try (var connection = database.getConnection(); var query = connection.prepareStatement(sql(slice, by, where))) {
      bind(query, measures, slice, where);
      List<Cell> cells = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          cells.add(cell(rows, by));
        }
      }
      return cells;
    } catch (SQLException trouble) {
      throw new IllegalStateException("the figures could not be read", trouble);
    }
  }

  private static String sql(Slice slice, List<Dimension> by, List<Map.Entry<Dimension, String>> where) {
    String columns = by.stream().map(dimension -> dimension.column() + ", ").collect(joining());
    String conditions = where.stream().map(only -> " and " + only.getKey().column() + " = ?").collect(joining());
    return "select " + slice.period().sql() + " as period_start, " + columns + "measure, value, judged, count(*) as n"
        + " from observation where generation = (select generation from current_generation)"
        + " and measure = any(?) and date between ? and ?" + conditions
        + " group by " + columns + "period_start, measure, value, judged";
  }

  private static void bind(PreparedStatement query, Set<Measure> measures, Slice slice,
      List<Map.Entry<Dimension, String>> where) throws SQLException {
    query.setArray(1, query.getConnection().createArrayOf("text", measures.stream().map(Measure::name).toArray()));
    query.setObject(2, slice.from());
    query.setObject(3, slice.to());
    for (int i = 0; i < where.size(); i++) {
      query.setString(4 + i, where.get(i).getValue());
    }
  }

  private static Cell cell(ResultSet row, List<Dimension> by) throws SQLException {
    Map<Dimension, String> cut = new EnumMap<>(Dimension.class);
    for (Dimension dimension : by) {
      cut.put(dimension, row.getString(dimension.column()));
    }
    return new Cell(new Cell.Group(row.getObject("period_start", LocalDate.class), cut),
        Measure.valueOf(row.getString("measure")), row.getObject("value", Integer.class),
        Judged.valueOf(row.getString("judged")), row.getLong("n"));
  }
}
