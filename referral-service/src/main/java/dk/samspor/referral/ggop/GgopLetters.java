package dk.samspor.referral.ggop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.platform.rekeying.SealedTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The letters, field by field and sealed: what a plan has no place for (addresses, copies, excerpts, formats) is not lost with
 * the original. Works inside the caller's transaction; a row is written once and never changed.
 */
@ApplicationScoped
class GgopLetters {

  private static final String SEALED_FOR = "ggop_letter.fields";
  private static final String KEEP = "insert into ggop_letter (plan_id, submission, fields) values (?, ?, ?)";
  private static final String FIND = """
      select fields from ggop_letter where plan_id = ? and submission = ?
        and plan_id in (select case_id from desk where authority = any (?))""";

  /** Own mapper: what stands in the database for decades must not follow the settings of the API. */
  private static final ObjectMapper JSON = new ObjectMapper();

  private final DataSource database;
  private final CitizenVault vault;
  private final OwnDesks ownDesks;

  GgopLetters(DataSource database, CitizenVault vault, OwnDesks ownDesks) {
    this.database = database;
    this.vault = vault;
    this.ownDesks = ownDesks;
  }

  void keep(UUID planId, int submission, FilledForm form) {
    try (Connection connection = database.getConnection(); var statement = connection.prepareStatement(KEEP)) {
      statement.setObject(1, planId);
      statement.setInt(2, submission);
      statement.setBytes(3, vault.seal(JSON.writeValueAsBytes(form.fields()), SEALED_FOR));
      statement.executeUpdate();
    } catch (SQLException | JsonProcessingException failed) {
      throw new IllegalStateException("a letter cannot be kept", failed);
    }
  }

  /** The letter of a plan of the caller's own, if that submission came as one and nothing was taken out of it since. */
  Optional<ObjectNode> find(UUID planId, int submission) {
    try (Connection connection = database.getConnection(); var statement = connection.prepareStatement(FIND)) {
      statement.setObject(1, planId);
      statement.setInt(2, submission);
      statement.setArray(3, connection.createArrayOf("text", ownDesks.authorities().toArray()));
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of((ObjectNode) JSON.readTree(vault.openBytes(row.getBytes(1), SEALED_FOR))) : Optional.empty();
      }
    } catch (SQLException | IOException failed) {
      throw new IllegalStateException("a kept letter cannot be read", failed);
    }
  }

  /** When keys rotate the letters are sealed anew. */
  @Produces
  @Singleton
  static SealedTable sealedLetters() {
    return SealedTable.named("ggop_letter").column("fields", SEALED_FOR);
  }
}
