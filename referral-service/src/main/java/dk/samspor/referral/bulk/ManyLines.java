package dk.samspor.referral.bulk;

import dk.samspor.referral.ReferralCode;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * A body of lines (NDJSON), packed or not. Unpacked as it is read, one line at a time: what a small body unpacks to may be
 * larger than the memory.
 */
record ManyLines(byte[] body, boolean packed) {

  static final int MOST = 10_000;
  static final int LONGEST = 256 * 1024;

  /** @param encoding the header Content-Encoding; null where there is none */
  static ManyLines sent(byte[] body, String encoding) {
    return new ManyLines(body == null ? new byte[0] : body, isPacked(encoding));
  }

  private static boolean isPacked(String encoding) {
    if (encoding == null || encoding.equalsIgnoreCase("identity")) {
      return false;
    }
    if (!encoding.equalsIgnoreCase("gzip")) {
      throw ReferralCode.ENCODING_UNKNOWN.refuse();
    }
    return true;
  }

  /** Takes one line without its end; empty lines are not handed over. */
  @FunctionalInterface
  interface Reader {
    void line(int number, byte[] line);
  }

  /** Refuses before anything is stored what is too much or no lines at all. */
  void check() {
    each((number, line) -> {
      if (number > MOST) {
        throw ReferralCode.TOO_MANY_LINES.refuse(MOST);
      }
    });
  }

  void each(Reader reader) {
    try (InputStream in = unpacked()) {
      int number = 0;
      for (byte[] line = next(in); line != null; line = next(in)) {
        number++;
        if (!new String(line, java.nio.charset.StandardCharsets.ISO_8859_1).isBlank()) {
          reader.line(number, line);
        }
      }
    } catch (IOException damaged) {
      throw ReferralCode.NOT_GZIP.refuse();
    }
  }

  private InputStream unpacked() throws IOException {
    var bytes = new ByteArrayInputStream(body);
    return packed ? new BufferedInputStream(new GZIPInputStream(bytes)) : bytes;
  }

  private static byte[] next(InputStream in) throws IOException {
    int read = in.read();
    if (read < 0) {
      return null;
    }
    var line = new ByteArrayOutputStream();
    for (; read >= 0 && read != '\n'; read = in.read()) {
      line.write(read);
      if (line.size() > LONGEST) {
        throw ReferralCode.LINE_TOO_LONG.refuse(LONGEST / 1024);
      }
    }
    return line.toByteArray();
  }

  @Override
  public String toString() {
    return "ManyLines[" + body.length + "]";
  }
}
