package dk.samspor.referral.trainingplan;

import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.referral.ReferralCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The register of letters, by the sender's own ids: an exact repeat finds the plan that the first one made, another
 * content under a used id is refused. Works inside the caller's transaction; a row is written once and never changed.
 */
@ApplicationScoped
class Letters {

  /** What the sealed original is sealed for; it opens for nothing else. */
  static final String SEALED_FOR = "received_letter.original";

  // Of two racing repeats the second waits here for the first, and then finds it.
  private static final String REGISTER = """
      insert into received_letter (sender, letter_id, content, envelope_id, message, original, plan_id, submission)
      values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (sender, letter_id) do nothing""";

  private static final String FIND =
      "select plan_id, submission, content, envelope_id, message from received_letter where sender = ? and letter_id = ?";

  private final DataSource database;
  private final CitizenVault vault;

  Letters(DataSource database, CitizenVault vault) {
    this.database = database;
    this.vault = vault;
  }

  /**
   * Registers the letter of the plan that is about to be stored; the plan of its first arrival if this is a repeat.
   *
   * @param original the message it arrived in; null for JSON, which has no envelope
   * @param becomes the plan and the submission the letter is to become
   */
  Optional<Registered> register(LetterKey key, String content, Original original, Registered becomes) {
    var letter = new Letter(hashOf(content.getBytes(StandardCharsets.UTF_8)),
        original == null ? null : original.envelopeId(), original == null ? null : hashOf(original.bytes()));
    try (Connection connection = database.getConnection()) {
      return insert(connection, key, letter, original, becomes) ? Optional.empty()
          : Optional.of(repeated(connection, key, letter));
    } catch (SQLException failed) {
      throw new IllegalStateException("the register of letters cannot be reached", failed);
    }
  }

  /** What became of a letter of the sender's own. */
  Optional<Registered> find(LetterKey key) {
    try (Connection connection = database.getConnection(); var statement = connection.prepareStatement(FIND)) {
      statement.setString(1, key.sender().value());
      statement.setString(2, key.letterId());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(registered(row)) : Optional.empty();
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("the register of letters cannot be reached", failed);
    }
  }

  private boolean insert(Connection connection, LetterKey key, Letter letter, Original original, Registered becomes)
      throws SQLException {
    try (var statement = connection.prepareStatement(REGISTER)) {
      statement.setString(1, key.sender().value());
      statement.setString(2, key.letterId());
      statement.setBytes(3, letter.content());
      statement.setString(4, letter.envelopeId());
      statement.setBytes(5, letter.message());
      statement.setBytes(6, original == null ? null : vault.seal(original.bytes(), SEALED_FOR));
      statement.setObject(7, becomes.planId());
      statement.setInt(8, becomes.submission());
      return statement.executeUpdate() == 1;
    }
  }

  private static Registered repeated(Connection connection, LetterKey key, Letter letter) throws SQLException {
    try (var statement = connection.prepareStatement(FIND)) {
      statement.setString(1, key.sender().value());
      statement.setString(2, key.letterId());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        var first = new Letter(row.getBytes("content"), row.getString("envelope_id"), row.getBytes("message"));
        if (!first.isRepeatedBy(letter)) {
          throw ReferralCode.LETTER_ID_REUSED.refuse();
        }
        return registered(row);
      }
    }
  }

  private static Registered registered(ResultSet row) throws SQLException {
    return new Registered(row.getObject("plan_id", UUID.class), row.getInt("submission"));
  }

  /**
   * Which plan a letter became.
   *
   * @param submission 1 for the letter the plan began with, one more for each resubmission
   */
  record Registered(UUID planId, int submission) {}

  private byte[] hashOf(byte[] said) {
    return vault.fingerprint(said);
  }

  /**
   * What tells a repeat from a reused id.
   *
   * @param content keyed hash of what was said, whatever it was wrapped in
   * @param message keyed hash of the bytes of the message; null without an envelope
   */
  private record Letter(byte[] content, String envelopeId, byte[] message) {

    /** The same envelope must be the same bytes; the same letter in a new envelope must say the same. */
    boolean isRepeatedBy(Letter other) {
      boolean sameEnvelope = other.envelopeId != null && other.envelopeId.equals(envelopeId);
      return sameEnvelope ? Arrays.equals(message, other.message) : Arrays.equals(content, other.content);
    }

    @Override
    public String toString() {
      return "Letter[masked]";
    }
  }
}
