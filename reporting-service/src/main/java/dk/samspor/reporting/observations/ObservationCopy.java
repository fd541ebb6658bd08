package dk.samspor.reporting.observations;

import dk.samspor.reporting.observations.Observation.Cut;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Writes the observations of a generation nobody reads yet, by COPY: a rebuild writes millions. The sums are made from
 * the table when all are there.
 */
@ApplicationScoped
public class ObservationCopy {

  /** Into the generation's own table, which has no indexes yet. */
  private static final String COPY = "copy observation_%d (generation, dossier, measure, nr, date, told, region, municipality,"
      + " process_kind, level, citizen_group, form, kind, detail, unit, value, judged) from stdin";
  private static final int A_FEW_ROWS = 64 * 1024;

  private final AgroalDataSource database;

  ObservationCopy(AgroalDataSource database) {
    this.database = database;
  }

  public void write(int generation, List<Observation> observations) {
    if (observations.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection()) {
      CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY.formatted(generation));
      StringBuilder rows = new StringBuilder(A_FEW_ROWS + 1_024);
      for (Observation one : observations) {
        row(rows, generation, one);
        if (rows.length() > A_FEW_ROWS) {
          send(copy, rows);
        }
      }
      send(copy, rows);
      copy.endCopy();
    } catch (SQLException trouble) {
      throw new IllegalStateException("the observations could not be written", trouble);
    }
  }

  private static void send(CopyIn copy, StringBuilder rows) throws SQLException {
    byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    rows.setLength(0);
  }

  private static void row(StringBuilder rows, int generation, Observation one) {
    rows.append(generation).append('\t').append(one.dossier()).append('\t').append(one.measure().name()).append('\t')
        .append(one.nr()).append('\t').append(one.date()).append('\t').append(one.told());
    Cut cut = one.cut();
    code(rows, cut.region());
    code(rows, cut.municipality());
    code(rows, cut.processKind());
    code(rows, cut.level());
    code(rows, cut.citizenGroup());
    code(rows, cut.form());
    code(rows, cut.kind());
    code(rows, cut.detail());
    code(rows, cut.unit());
    rows.append('\t');
    if (one.value() == null) {
      rows.append("\\N");
    } else {
      rows.append(one.value().intValue());
    }
    rows.append('\t').append(one.judged().name()).append('\n');
  }

  /** Codes come from the neighbours: what COPY gives a meaning to is written so that it has none. */
  private static void code(StringBuilder rows, String code) {
    rows.append('\t');
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
