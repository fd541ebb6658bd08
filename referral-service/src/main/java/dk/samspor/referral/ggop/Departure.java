package dk.samspor.referral.ggop;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a letter leaves the form. The letter is taken all the same: it is for the sender's system to know.
 *
 * @param path element names from the root, such as {@code Emessage/RehabilitationPlan/Sender}
 */
@Schema(name = "GgopDeparture")
public record Departure(String path, Kind kind) {

  /** What is wrong there. */
  @Schema(name = "GgopDepartureKind")
  public enum Kind {
    /** The form has no such element here: it is kept in the original and read by nobody. */
    UNKNOWN_ELEMENT,
    /** The element's name belongs to the other schema version. */
    OTHER_VERSION,
    /** It stands after something it should stand before. */
    OUT_OF_ORDER,
    /** It may stand here once only: the first is read. */
    REPEATED,
    /** Words where only elements belong. */
    WORDS_BETWEEN_ELEMENTS
  }

  @Override
  public String toString() {
    return "Departure[" + kind + "]";
  }
}
