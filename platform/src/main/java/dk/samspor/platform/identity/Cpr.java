package dk.samspor.platform.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dk.samspor.platform.web.InvalidValue;
import dk.samspor.platform.web.PlatformCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A citizen's CPR number or a hospital's replacement number (DDMMYY, digit, two letters, digit).
 * Modulus 11 is never asked: it has not held for all numbers since 2007. Only {@link #digits()} gives the number away;
 * text and JSON show a mask.
 */
@JsonSerialize(using = MaskedCprSerializer.class)
@Schema(type = SchemaType.STRING, description = "CPR number or replacement number, with or without hyphen",
    pattern = "^\\d{6}-?\\d(\\d{2}|[A-Za-z]{2})\\d$", examples = "070150-1234")
public final class Cpr {

  static final String MASK = "******-****";

  private static final Pattern SHAPE = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})-?(\\d)(\\d{2}|[A-Z]{2})(\\d)");

  private final String digits;
  private final LocalDate birthDate;
  private final boolean replacement;

  private Cpr(Matcher shape) {
    this.digits = shape.group().replace("-", "");
    this.replacement = Character.isLetter(shape.group(5).charAt(0));
    this.birthDate = birthDate(shape);
  }

  /**
   * Reads {@code DDMMYYSSSS} or {@code DDMMYY-SSSS}, replacement numbers too.
   *
   * @throws InvalidValue CPR_INVALID when it is neither, or its date does not exist; the text is not repeated
   */
  @JsonCreator
  public static Cpr of(String text) {
    Matcher shape = SHAPE.matcher(text == null ? "" : text.strip().toUpperCase(Locale.ROOT));
    if (!shape.matches()) {
      throw new InvalidValue(PlatformCode.CPR_INVALID);
    }
    return new Cpr(shape);
  }

  /** The ten characters without hyphen: named so that every use of the real number is easy to find. */
  public String digits() {
    return digits;
  }

  public LocalDate birthDate() {
    return birthDate;
  }

  /** Given by a hospital to somebody without a (known) CPR number. */
  public boolean isReplacement() {
    return replacement;
  }

  private static LocalDate birthDate(Matcher shape) {
    int year = Integer.parseInt(shape.group(3));
    try {
      return LocalDate.of(century(Integer.parseInt(shape.group(4)), year) + year,
          Integer.parseInt(shape.group(2)), Integer.parseInt(shape.group(1)));
    } catch (DateTimeException noSuchDate) {
      throw new InvalidValue(PlatformCode.CPR_INVALID);
    }
  }

  /** The seventh digit tells the century (domain/05). */
  private static int century(int seventh, int year) {
    return switch (seventh) {
      case 0, 1, 2, 3 -> 1900;
      case 4, 9 -> year <= 36 ? 2000 : 1900;
      default -> year <= 57 ? 2000 : 1800;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cpr that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  @Override
  public String toString() {
    return MASK;
  }
}
