package dk.samspor.reporting.observations;

import dk.samspor.reporting.observations.Observation.Cut;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Writes the observations of a generation nobody reads yet, by COPY: a rebuild writes millions. The sums are made from
 * the table when all are there.
 */
@ApplicationScoped
public class ObservationCopy {

  private static final String COPY = "copy observation (generation, dossier, measure, nr, date, told, region, municipality,"
      + " process_kind, level, citizen_group, form, kind, detail, unit, value, judged) from stdin";

  private final AgroalDataSource database;

  ObservationCopy(AgroalDataSource database) {
    this.database = database;
  }

  public void write(int generation, List<Observation> observations) {
    if (observations.isEmpty()) {
      return;
    }
    StringBuilder rows = new StringBuilder(observations.size() * 160);
    observations.forEach(one -> row(rows, generation, one));
    try (Connection connection = database.getConnection()) {
      connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(rows.toString()));
    } catch (SQLException | IOException trouble) {
      throw new IllegalStateException("the observations could not be written", trouble);
    }
  }

  private static void row(StringBuilder rows, int generation, Observation one) {
    rows.append(generation).append('\t').append(one.dossier()).append('\t').append(one.measure().name()).append('\t')
        .append(one.nr()).append('\t').append(one.date()).append('\t').append(one.told());
    Cut cut = one.cut();
    for (String code : new String[] {cut.region(), cut.municipality(), cut.processKind(), cut.level(), cut.citizenGroup(),
        cut.form(), cut.kind(), cut.detail(), cut.unit()}) {
      rows.append('\t');
      escape(rows, code);
    }
    rows.append('\t').append(one.value() == null ? "\\N" : one.value()).append('\t').append(one.judged().name()).append('\n');
  }

  /** Codes come from the neighbours: what COPY gives a meaning to is written so that it has none. */
  private static void escape(StringBuilder rows, String code) {
    for (int i = 0; i < code.length(); i++) {
      char letter = code.charAt(i);
      switch (letter) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        default -> rows.append(letter);
      }
    }
  }
}
