package dk.samspor.platform.audit;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;

/**
 * What a link of the chain is the digest of: every column of every row, then the link's own words. Each field says its
 * length first, so that no two different contents are the same bytes.
 */
final class AuditBytes {

  /** Columns in the order in which they are hashed; the time in microseconds, free of any session's time zone. */
  static final String COLUMNS = "xact::text::bigint, id, (extract(epoch from at) * 1000000)::bigint, subject, purpose,"
      + " operation, outcome, trace, authorities, roles, citizens::text[], cases::text[]";

  private static final int ABSENT = -1;

  private final MessageDigest digest = sha256();
  private final DataOutputStream bytes = new DataOutputStream(
      new DigestOutputStream(OutputStream.nullOutputStream(), digest));

  AuditBytes(byte[] previous) {
    try {
      bytes.writeInt(previous.length);
      bytes.write(previous);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The row the result stands on, which was read with {@link #COLUMNS}. */
  void add(ResultSet row) throws SQLException {
    try {
      for (int column = 1; column <= 3; column++) {
        bytes.writeLong(row.getLong(column));
      }
      for (int column = 4; column <= 8; column++) {
        add(row.getString(column));
      }
      for (int column = 9; column <= 12; column++) {
        add(row.getArray(column));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The digest of everything added, and of the link itself: a link cannot be edited either. */
  byte[] closedBy(Seal seal) {
    try {
      bytes.writeLong(seal.position());
      bytes.writeLong(seal.from());
      bytes.writeLong(seal.below());
      bytes.writeInt(seal.rows());
      bytes.writeLong(ChronoUnit.MICROS.between(java.time.Instant.EPOCH, seal.at()));
      return digest.digest();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void add(Array values) throws SQLException, IOException {
    var texts = (String[]) values.getArray();
    bytes.writeInt(texts.length);
    for (String text : texts) {
      add(text);
    }
  }

  private void add(String text) throws IOException {
    if (text == null) {
      bytes.writeInt(ABSENT);
      return;
    }
    var utf8 = text.getBytes(StandardCharsets.UTF_8);
    bytes.writeInt(utf8.length);
    bytes.write(utf8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
