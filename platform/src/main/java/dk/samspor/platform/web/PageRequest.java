package dk.samspor.platform.web;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/**
 * Which page of a list is asked for.
 *
 * @param after the last row of the page before, or null for the first page
 * @param limit rows wanted, 1 to 200
 */
public record PageRequest(UUID after, int limit) {

  private static final int USUAL = 50;
  private static final int MOST = 200;

  /** From the query parameters {@code cursor} and {@code limit}; both may be null. */
  public static PageRequest of(String cursor, Integer limit) {
    int wanted = limit == null ? USUAL : limit;
    if (wanted < 1 || wanted > MOST) {
      throw PlatformCode.INVALID_REQUEST.refuse(Violation.of("limit", "LIMIT_OUT_OF_RANGE",
          "limit skal være 1 til 200.", "limit must be 1 to 200."));
    }
    return new PageRequest(cursor == null || cursor.isBlank() ? null : decode(cursor), wanted);
  }

  /** The cursor that continues after this row. */
  public static String cursorAfter(UUID id) {
    var bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  private static UUID decode(String cursor) {
    try {
      var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
      if (bytes.remaining() != 16) {
        throw PlatformCode.INVALID_CURSOR.refuse();
      }
      return new UUID(bytes.getLong(), bytes.getLong());
    } catch (IllegalArgumentException notBase64) {
      throw PlatformCode.INVALID_CURSOR.refuse();
    }
  }
}
