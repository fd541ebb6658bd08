package dk.samspor.meeting;

import java.util.stream.Stream;

/** What a caller acts for, where only one can be meant: her only one, or the one she names of several. */
public final class OneOfOwn {
  private OneOfOwn() {}

  /** @param named what the request names; may be null where the caller has one only */
  public static <T> T of(Stream<T> own, T named) {
    var meant = own.filter(one -> named == null || one.equals(named)).distinct().toList();
    if (meant.isEmpty() && named != null) {
      throw MeetingCode.NOT_YOUR_AUTHORITY.refuse();
    }
    if (meant.size() != 1) {
      throw MeetingCode.AUTHORITY_REQUIRED.refuse();
    }
    return meant.getFirst();
  }
}
