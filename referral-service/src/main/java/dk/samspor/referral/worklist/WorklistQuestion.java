package dk.samspor.referral.worklist;

import dk.samspor.platform.access.Part;
import dk.samspor.platform.web.PlatformCode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;

/**
 * What of the desk is asked for; everything null but sort and limit narrows nothing.
 *
 * @param dueBy due on or before that day
 * @param holder on whose list; null for the whole desk
 * @param after the last line of the page before; null for the first page
 */
record WorklistQuestion(CaseKind kind, String status, Part part, LocalDate dueBy, String holder, Sort sort, Place after, int limit) {

  /** DUE: the most urgent first, and last what has no deadline. OLDEST and NEWEST: by when the case began. */
  public enum Sort { DUE, OLDEST, NEWEST }

  /** Where a page ended. */
  record Place(LocalDate due, UUID caseId) {

    /** Beyond every deadline: where there is none. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    LocalDate orNever() {
      return due == null ? NEVER : due;
    }

    String cursor() {
      return Base64.getUrlEncoder().withoutPadding().encodeToString((orNever() + " " + caseId).getBytes(StandardCharsets.US_ASCII));
    }

    static Place parse(String cursor) {
      if (cursor == null || cursor.isBlank()) {
        return null;
      }
      try {
        String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(" ");
        return new Place(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
      } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
        throw PlatformCode.INVALID_CURSOR.refuse();
      }
    }
  }

  @Override
  public String toString() {
    return "WorklistQuestion[" + sort + "]";
  }
}
