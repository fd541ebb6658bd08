package dk.samspor.stratification;

import dk.samspor.platform.calendar.LegalDays;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Violation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads what stands in a query; what cannot be read is named in the answer. */
public final class Asked {

  private Asked() {}

  /** A date, or another where none is given. */
  public static LocalDate day(String parameter, String text, LocalDate otherwise) {
    LocalDate day = isEmpty(text) ? otherwise : read(parameter, text);
    if (!LegalDays.include(day)) {
      throw PlatformCode.DATE_OUT_OF_RANGE.refuse();
    }
    return day;
  }

  private static LocalDate read(String parameter, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException noDate) {
      throw unreadable(parameter);
    }
  }

  /** One of a few words; it must be given. */
  public static <E extends Enum<E>> E one(String parameter, String text, Class<E> words) {
    return maybe(parameter, text, words).orElseThrow(() -> PlatformCode.INVALID_REQUEST.refuse(Violation.of(parameter, PlatformCode.REQUIRED)));
  }

  /** One of a few words, if it is given. */
  public static <E extends Enum<E>> Optional<E> maybe(String parameter, String text, Class<E> words) {
    try {
      return isEmpty(text) ? Optional.empty() : Optional.of(Enum.valueOf(words, text));
    } catch (IllegalArgumentException none) {
      throw unreadable(parameter);
    }
  }

  /** An id, if it is given. */
  public static Optional<UUID> id(String parameter, String text) {
    try {
      return isEmpty(text) ? Optional.empty() : Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException none) {
      throw unreadable(parameter);
    }
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isBlank();
  }

  private static RuntimeException unreadable(String parameter) {
    return PlatformCode.INVALID_REQUEST.refuse(Violation.of(parameter, PlatformCode.INVALID_VALUE));
  }
}
