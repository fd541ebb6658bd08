package dk.samspor.platform.redaction;

import dk.samspor.platform.redaction.TakenBefore.Taken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The texts of a case that can be taken out.
 *
 * @param kind of the case
 */
@Schema(name = "Redaction")
public record RedactionView(UUID caseId, String kind, List<Line> texts) {

  /**
   * One of them.
   *
   * @param yours whether the caller's authority may take it out
   * @param takenOutOn when it last was, a legal day in Copenhagen; null where it never was
   * @param reason why it was
   */
  @Schema(name = "RedactableText")
  public record Line(String code, boolean yours, LocalDate takenOutOn, RedactionReason reason) {

    static Line of(FreeText text, boolean yours, Map<String, Taken> taken) {
      Taken last = taken.get(text.code());
      return last == null ? new Line(text.code(), yours, null, null) : new Line(text.code(), yours, last.on(), last.reason());
    }
  }
}
