package dk.samspor.reporting.figures;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;

/** A fingerprint of all observations and of what reopened closed months, in canonical order, read as a stream so that ten national years fit in memory. */
@ApplicationScoped
public class FiguresHash {

  /** What the generation number is, and when a row was written, is not part of it. */
  private static final String OBSERVATIONS = """
      select concat_ws('|', dossier, measure, nr, date, told, region, municipality, process_kind, level, citizen_group, form,
        kind, detail, unit, coalesce(value::text, '-'), judged)
      from observation where generation = (select generation from current_generation)
      order by dossier, measure collate "C", nr""";

  private static final String REOPENINGS = """
      select line from (select concat_ws('|', dossier, measure, date, region, municipality, process_kind, level, citizen_group, form,
        kind, detail, unit, came, changed, fact, event) as line
      from reopening where generation = (select generation from current_generation)) lines order by line collate "C" """;

  private final AgroalDataSource database;

  FiguresHash(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * @param hash SHA-256 in hexadecimal
   * @param observations how many it covers
   */
  public record View(String hash, long observations) {}

  public View now() {
    try (Connection connection = database.getConnection()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      long observations = add(connection, OBSERVATIONS, digest);
      add(connection, REOPENINGS, digest);
      return new View(HexFormat.of().formatHex(digest.digest()), observations);
    } catch (SQLException | NoSuchAlgorithmException trouble) {
      throw new IllegalStateException("the figures could not be hashed", trouble);
    }
  }

  private static long add(Connection connection, String sql, MessageDigest digest) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setFetchSize(5_000);
      long lines = 0;
      try (ResultSet rows = query.executeQuery()) {
        for (; rows.next(); lines++) {
          digest.update((rows.getString(1) + '\n').getBytes(StandardCharsets.UTF_8));
        }
      }
      return lines;
    }
  }
}
