package dk.samspor.local.simulate;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Events on their way into the store by COPY: some hundred thousand a second, in memory that does not grow. */
final class EventRows {

  private static final String COPY = "copy event (id, type, source, case_id, case_seq, dossier, time, business_date, municipality,"
      + " region, citizen, agreement, data) from stdin";
  private static final int FULL = 1 << 18;

  private final CopyIn copy;
  private final Random random;
  private final StringBuilder rows = new StringBuilder(FULL + 4_096);
  private long written;

  EventRows(Connection connection, Random random) throws SQLException {
    this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
    this.random = random;
  }

  /** Ids that grow with time, so that the store's indexes are filled from one end. */
  UUID id(LocalDate day) {
    var millis = day.toEpochDay() * 86_400_000L + random.nextInt(86_400_000);
    return new UUID(millis << 16 | 0x7000 | random.nextInt(0x1000), random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
  }

  /** @param data as JSON, without anything that COPY gives a meaning to */
  void tell(String service, String fact, UUID of, int seq, UUID dossier, LocalDate day, Town where, String data) throws SQLException {
    rows.append(id(day)).append("\tdk.samspor.").append(service).append('.').append(fact).append(".v1\t/").append(service).append('\t')
        .append(of).append('\t').append(seq).append('\t').append(dossier).append('\t').append(day).append(" 11:00:00+00\t").append(day)
        .append('\t').append(where.code()).append('\t').append(where.region().code).append('\t')
        .append(new UUID(dossier.getLeastSignificantBits(), 1)).append("\tsimulated\t").append(data).append('\n');
    written++;
    if (rows.length() > FULL) flush();
  }

  long written() {
    return written;
  }

  void end() throws SQLException {
    flush();
    copy.endCopy();
  }

  private void flush() throws SQLException {
    var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    rows.setLength(0);
  }
}
