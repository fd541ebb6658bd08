package dk.samspor.reporting.figures;

import static java.util.stream.Collectors.joining;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.observations.Judged;
import dk.samspor.reporting.observations.Measure;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.postgresql.PGStatement;

/** Reads cells of the current generation: any number of questions in one statement. Readers never see a rebuild underway. */
@ApplicationScoped
class Cells {

  /**
   * An overview's statement looks at some thirty places in the sums and costs more to plan than to carry out, and more to
   * share among processes than to do: it is planned once for whatever is asked, and done by one. Planned so, it expects a row or
   * two everywhere and would sort them to group them, by six texts each: hashing some hundred takes a quarter less of the whole.
   * In the same round trip.
   */
  private static final String PLANNED_ONCE = "select set_config('plan_cache_mode', 'force_generic_plan', true),"
      + " set_config('max_parallel_workers_per_gather', '0', true), set_config('enable_sort', 'off', true);\n";

  private final AgroalDataSource database;
  private final BusinessClock clock;

  Cells(AgroalDataSource database, BusinessClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The cells of each question, in the order of the questions; all of the same moment. */
  List<List<Cell>> read(List<Sought> questions) {
    List<List<Cell>> answers = new ArrayList<>();
    questions.forEach(question -> answers.add(new ArrayList<>()));
    List<List<Dimension>> dimensions = questions.stream().map(question -> List.copyOf(question.slice().by())).toList();
    List<Object> arguments = new ArrayList<>();
    LocalDate today = clock.today();
    String sql = IntStream.range(0, questions.size()).mapToObj(nr -> questions.get(nr).sql(nr, arguments, today))
        .collect(joining(" union all "));
    try (var connection = database.getConnection(); var query = connection.prepareStatement(PLANNED_ONCE + sql)) {
      query.unwrap(PGStatement.class).setPrepareThreshold(1);
      bind(query, arguments);
      query.execute();
      query.getMoreResults(); // the first answer is of the settings
      try (ResultSet rows = query.getResultSet()) {
        while (rows.next()) {
          int nr = rows.getInt(1);
          answers.get(nr).add(cell(rows, dimensions.get(nr)));
        }
      }
      return answers;
    } catch (SQLException trouble) {
      throw new IllegalStateException("the figures could not be read", trouble);
    }
  }

  private static void bind(PreparedStatement query, List<Object> arguments) throws SQLException {
    for (int i = 0; i < arguments.size(); i++) {
      Object argument = arguments.get(i);
      if (argument instanceof String[] texts) {
        Array array = query.getConnection().createArrayOf("text", texts);
        query.setArray(i + 1, array);
      } else {
        query.setObject(i + 1, argument);
      }
    }
  }

  private static Cell cell(ResultSet row, List<Dimension> by) throws SQLException {
    String reopened = row.getString(Sought.REOPENED);
    return new Cell(new Cell.Group(row.getObject(2, LocalDate.class), cut(row, by)),
        Measure.valueOf(row.getString(Sought.MEASURE)), row.getObject(Sought.MEASURE + 1, Integer.class),
        Judged.valueOf(row.getString(Sought.MEASURE + 2)), row.getLong(Sought.MEASURE + 3), row.getLong(Sought.MEASURE + 4),
        row.getLong(Sought.MEASURE + 5), reopened == null ? null : Reopened.parse(reopened));
  }

  /** Most are cut by nothing or by one thing: a map with room for every dimension there is would be most of what is read. */
  private static Map<Dimension, String> cut(ResultSet row, List<Dimension> by) throws SQLException {
    switch (by.size()) {
      case 0:
        return Map.of();
      case 1:
        return Map.of(by.getFirst(), code(row, by.getFirst()));
      case 2:
        return Map.of(by.getFirst(), code(row, by.getFirst()), by.getLast(), code(row, by.getLast()));
      default:
        Map<Dimension, String> cut = new EnumMap<>(Dimension.class);
        for (Dimension dimension : by) {
          cut.put(dimension, code(row, dimension));
        }
        return cut;
    }
  }

  private static String code(ResultSet row, Dimension dimension) throws SQLException {
    return row.getString(Sought.column(dimension));
  }
}
