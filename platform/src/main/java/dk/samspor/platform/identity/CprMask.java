package dk.samspor.platform.identity;

import java.util.regex.Pattern;

/**
 * Hides anything that looks like a CPR or replacement number in a text. With a separator every six-four group counts;
 * without one the first four digits must be a possible day and month, so that most other ten-digit numbers stay.
 * A number inside a longer run of digits or hexadecimal (UUIDs, trace ids, timestamps) is left alone.
 */
public final class CprMask {

  // The last character of an encoded one (%20, \u00e6) is no part of a longer number.
  private static final String START = "(?:(?<![0-9a-fA-F])|(?<=%[0-9a-fA-F]{2})|(?<=\\\\u[0-9a-fA-F]{4}))";
  private static final String SEPARATOR = "(?:[ ]?[-\\u00ad\\u2010-\\u2015\\u2212 \\u00a0+]|%20|%2[dD])[ ]?";
  private static final String SERIAL = "(?:\\d{4}|\\d[A-Za-z]{2}\\d)";
  // Some hospitals add 60 to the day of a replacement number.
  private static final String DAY_MONTH = "(?:[06][1-9]|[1278]\\d|[39][01])(?:0[1-9]|1[0-2])";
  private static final Pattern LIKE_CPR = Pattern.compile(
      START + "(?:\\d{6}" + SEPARATOR + SERIAL + "|" + DAY_MONTH + "\\d{2}" + SERIAL + ")(?![0-9a-fA-F])");

  private CprMask() {}

  /** The text with every CPR-like number hidden; the same object when there is none. Null stays null. */
  public static String mask(String text) {
    if (text == null || text.length() < 10) {
      return text;
    }
    var found = LIKE_CPR.matcher(text);
    return found.find() ? found.replaceAll(Cpr.MASK) : text;
  }
}
