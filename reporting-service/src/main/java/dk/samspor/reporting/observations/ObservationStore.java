package dk.samspor.reporting.observations;

import dk.samspor.reporting.observations.Observation.Cut;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The table of observations, generation by generation. Works in the transaction it is called in. */
@ApplicationScoped
public class ObservationStore {

  private static final String COLUMNS = "dossier, measure, nr, date, told, region, municipality, process_kind, level,"
      + " citizen_group, form, kind, detail, unit, value, judged";

  private static final String INSERT = "insert into observation (generation, " + COLUMNS + ") select ?::int, t.* from unnest("
      + "?::uuid[], ?::text[], ?::int[], ?::date[], ?::date[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],"
      + " ?::text[], ?::text[], ?::text[], ?::int[], ?::text[]) t returning *";

  private static final String DELETE = "delete from observation where generation = ? and dossier = any(?) returning *";

  /** What came or went, for the sums: see the table {@code tally_change}. */
  private static final String NOTE = "with seen as (%s), noted as (insert into tally_change (generation, date, region, municipality,"
      + " measure, process_kind, level, citizen_group, form, kind, detail, value, judged, late, n)"
      + " select generation, date, region, municipality, measure, process_kind, level, citizen_group, form, kind, detail, value,"
      + " judged, late, %d * count(*) from seen group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)"
      + " insert into known_place select distinct generation, region, municipality, extract(year from date)::int from seen"
      + " on conflict do nothing";

  private final AgroalDataSource database;

  ObservationStore(AgroalDataSource database) {
    this.database = database;
  }

  public int currentGeneration() {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement("select generation from current_generation");
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getInt(1);
    } catch (SQLException trouble) {
      throw new IllegalStateException("the current generation could not be read", trouble);
    }
  }

  public List<Observation> ofDossiers(int generation, Collection<UUID> dossiers) {
    try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(
        "select " + COLUMNS + " from observation where generation = ? and dossier = any(?)")) {
      query.setInt(1, generation);
      query.setArray(2, connection.createArrayOf("uuid", dossiers.toArray()));
      List<Observation> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(observation(rows));
        }
      }
      return found;
    } catch (SQLException trouble) {
      throw new IllegalStateException("the observations could not be read", trouble);
    }
  }

  /** What these dossiers amount to now, in place of what they did; the sums follow. */
  public void replace(int generation, Collection<UUID> dossiers, List<Observation> now) {
    try (Connection connection = database.getConnection()) {
      try (PreparedStatement delete = connection.prepareStatement(NOTE.formatted(DELETE, -1))) {
        delete.setInt(1, generation);
        delete.setArray(2, connection.createArrayOf("uuid", dossiers.toArray()));
        delete.executeUpdate();
      }
      if (!now.isEmpty()) {
        insert(connection, NOTE.formatted(INSERT, 1), generation, now);
      }
    } catch (SQLException trouble) {
      throw new IllegalStateException("the observations could not be replaced", trouble);
    }
  }

  private static void insert(Connection connection, String sql, int generation, List<Observation> observations) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setInt(1, generation);
      int index = 2;
      index = column(insert, index, "uuid", observations, Observation::dossier);
      index = column(insert, index, "text", observations, one -> one.measure().name());
      index = column(insert, index, "int4", observations, Observation::nr);
      index = column(insert, index, "date", observations, one -> one.date().toString());
      index = column(insert, index, "date", observations, one -> one.told().toString());
      for (Function<Cut, String> dimension : DIMENSIONS) {
        index = column(insert, index, "text", observations, one -> dimension.apply(one.cut()));
      }
      index = column(insert, index, "int4", observations, Observation::value);
      column(insert, index, "text", observations, one -> one.judged().name());
      insert.executeUpdate();
    }
  }

  /** In the order of the columns. */
  private static final List<Function<Cut, String>> DIMENSIONS = List.of(Cut::region, Cut::municipality, Cut::processKind,
      Cut::level, Cut::citizenGroup, Cut::form, Cut::kind, Cut::detail, Cut::unit);

  private static int column(PreparedStatement statement, int index, String type, List<Observation> observations,
      Function<Observation, Object> value) throws SQLException {
    statement.setArray(index, statement.getConnection().createArrayOf(type, observations.stream().map(value).toArray()));
    return index + 1;
  }

  private static Observation observation(ResultSet row) throws SQLException {
    return new Observation(row.getObject(1, UUID.class), Measure.valueOf(row.getString(2)), row.getInt(3),
        row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class), new Cut(row.getString(6), row.getString(7),
        row.getString(8), row.getString(9), row.getString(10), row.getString(11), row.getString(12), row.getString(13),
        row.getString(14)), row.getObject(15, Integer.class), Judged.valueOf(row.getString(16)));
  }
}
