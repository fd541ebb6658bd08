package dk.samspor.platform.request;

import dk.samspor.platform.web.PlatformCode;
import java.util.regex.Pattern;

/** Place in the changes feed: transaction and row. */
record ChangesCursor(String xact, long id) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,19})\\.(\\d{1,18})");

  static ChangesCursor parse(String cursor) {
    if (cursor == null || cursor.isBlank()) {
      return new ChangesCursor("0", 0);
    }
    var parts = FORM.matcher(cursor);
    if (!parts.matches()) {
      throw PlatformCode.INVALID_CURSOR.refuse();
    }
    return new ChangesCursor(parts.group(1), Long.parseLong(parts.group(2)));
  }
}
