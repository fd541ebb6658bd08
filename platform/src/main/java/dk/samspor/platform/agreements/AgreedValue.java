package dk.samspor.platform.agreements;

/**
 * One value of an agreement with where it comes from.
 *
 * @param source document and place, such as {@code D table 9}
 * @param unsure the source does not settle it; docs/law.md says what would
 */
public record AgreedValue(Object value, String source, boolean unsure) {

  String canonical() {
    return String.valueOf(value);
  }
}
