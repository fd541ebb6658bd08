package dk.samspor.reporting.observations;

import dk.samspor.reporting.observations.Observation.Cut;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The table of reopenings, generation by generation. Works in the transaction it is called in. */
@ApplicationScoped
public class ReopeningStore {

  private static final String COLUMNS = "dossier, measure, date, region, municipality, process_kind, level, citizen_group, form, kind,"
      + " detail, unit, came, changed, fact, event";

  /** In one statement, as it is part of every batch of letters; mostly there is neither anything to delete nor to insert. */
  private static final String REPLACE = "with before as (delete from reopening where generation = ?::int and dossier = any(?::uuid[]))"
      + " insert into reopening (generation, " + COLUMNS + ") select ?::int, t.* from unnest(?::uuid[], ?::text[], ?::date[], ?::text[],"
      + " ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::date[], ?::text[],"
      + " ?::uuid[]) t";

  /** In the order of the columns. */
  private static final List<Function<Cut, String>> DIMENSIONS = List.of(Cut::region, Cut::municipality, Cut::processKind,
      Cut::level, Cut::citizenGroup, Cut::form, Cut::kind, Cut::detail, Cut::unit);

  private final AgroalDataSource database;

  ReopeningStore(AgroalDataSource database) {
    this.database = database;
  }

  /** What these dossiers changed in closed months, in place of what they did. */
  public void replace(int generation, Collection<UUID> dossiers, List<Reopening> now) {
    try (Connection connection = database.getConnection(); PreparedStatement replace = connection.prepareStatement(REPLACE)) {
      replace.setInt(1, generation);
      replace.setArray(2, connection.createArrayOf("uuid", dossiers.toArray()));
      replace.setInt(3, generation);
      int index = 4;
      index = column(replace, index, "uuid", now, Reopening::dossier);
      index = column(replace, index, "text", now, one -> one.measure().name());
      index = column(replace, index, "date", now, one -> one.date().toString());
      for (Function<Cut, String> dimension : DIMENSIONS) {
        index = column(replace, index, "text", now, one -> dimension.apply(one.cut()));
      }
      index = column(replace, index, "bool", now, Reopening::came);
      index = column(replace, index, "date", now, one -> one.on().toString());
      index = column(replace, index, "text", now, Reopening::fact);
      column(replace, index, "uuid", now, Reopening::event);
      replace.executeUpdate();
    } catch (SQLException trouble) {
      throw new IllegalStateException("the reopenings could not be replaced", trouble);
    }
  }

  private static int column(PreparedStatement statement, int index, String type, List<Reopening> reopenings,
      Function<Reopening, Object> value) throws SQLException {
    statement.setArray(index, statement.getConnection().createArrayOf(type, reopenings.stream().map(value).toArray()));
    return index + 1;
  }
}
