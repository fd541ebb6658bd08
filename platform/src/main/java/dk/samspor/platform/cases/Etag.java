package dk.samspor.platform.cases;

import java.util.Arrays;

/** The version of a case as an HTTP entity tag. */
public final class Etag {

  private Etag() {}

  /**
   * Whether an {@code If-Match} header names this version. A list names several; a proxy that compresses makes a tag weak,
   * which says as much here, since the tag is a version and not a hash of bytes. {@code *} names none and is not accepted.
   */
  static boolean named(String ifMatch, long version) {
    return Arrays.stream(ifMatch.split(",")).map(String::strip)
        .anyMatch(tag -> tag.equals(of(version)) || tag.equals("W/" + of(version)));
  }

  public static String of(long version) {
    return "\"" + version + "\"";
  }
}
