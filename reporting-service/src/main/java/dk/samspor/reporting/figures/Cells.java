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
      + " set_config('max_parallel_workers_per_gather', '0', true), set_config('enable_sort', 'off', true),"
      + " set_config('enable_incremental_sort', 'off', true);\n";

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
    List<List<Dimension>> cuts = questions.stream().map(Sought::cuts).toList();
    int width = cuts.stream().mapToInt(List::size).max().orElse(0);
    List<Object> arguments = new ArrayList<>();
    LocalDate today = clock.today();
    String sql = IntStream.range(0, questions.size()).mapToObj(nr -> questions.get(nr).sql(nr, width, arguments, today))
        .collect(joining(" union all "));
    try (var connection = database.getConnection(); var query = connection.prepareStatement(PLANNED_ONCE + sql)) {
      query.unwrap(PGStatement.class).setPrepareThreshold(1);
      bind(query, arguments);
      query.execute();
      query.getMoreResults(); // the first answer is of the settings
      try (ResultSet rows = query.getResultSet()) {
        while (rows.next()) {
          int nr = rows.getInt(1);
          answers.get(nr).add(cell(rows, cuts.get(nr)));
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

  private static Cell cell(ResultSet row, List<Dimension> cuts) throws SQLException {
    String reopened = row.getString(9);
    return new Cell(new Cell.Group(row.getObject(2, LocalDate.class), cut(row, cuts)), Measure.valueOf(row.getString(3)),
        row.getObject(4, Integer.class), Judged.valueOf(row.getString(5)), row.getLong(6), row.getLong(7), row.getLong(8),
        reopened == null ? null : Reopened.parse(reopened));
  }

  /** Most are cut by nothing or by one thing: a map with room for every dimension there is would be most of what is read. */
  private static Map<Dimension, String> cut(ResultSet row, List<Dimension> cuts) throws SQLException {
    switch (cuts.size()) {
      case 0:
        return Map.of();
      case 1:
        return Map.of(cuts.getFirst(), code(row, 0));
      case 2:
        return Map.of(cuts.getFirst(), code(row, 0), cuts.getLast(), code(row, 1));
      default:
        Map<Dimension, String> cut = new EnumMap<>(Dimension.class);
        for (int i = 0; i < cuts.size(); i++) {
          cut.put(cuts.get(i), code(row, i));
        }
        return cut;
    }
  }

  private static String code(ResultSet row, int cut) throws SQLException {
    return row.getString(Sought.BEFORE_THE_CUTS + 1 + cut);
  }
}
