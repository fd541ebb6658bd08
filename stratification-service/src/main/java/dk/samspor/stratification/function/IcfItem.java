package dk.samspor.stratification.function;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing measured.
 *
 * @param qualifier 0 no problem, 1 mild, 2 moderate, 3 severe, 4 complete, 8 not specified, 9 not applicable
 * @param effect    whether something around the citizen helps (+) or hinders; for environment only, and needed there
 * @param note      in the therapist's words; may be absent
 */
@Schema(examples = """
    {"code": "d450", "qualifier": 3, "note": "Går med rollator inden døre."}""")
public record IcfItem(@NotNull IcfCode code, int qualifier, Effect effect, @Size(max = 500) String note) {

  /** What an environmental factor does. */
  public enum Effect { FACILITATOR, BARRIER }

  /** Whether it can be counted with: 8 and 9 say that nobody knows or that it does not apply. */
  boolean isScored() {
    return qualifier <= 4;
  }

  /** How bad it is: more is worse; what helps is below zero. */
  int burden() {
    return effect == Effect.FACILITATOR ? -qualifier : qualifier;
  }

  /** Without the note: it is about a citizen, and whatever is printed may end in a log. */
  @Override
  public String toString() {
    return "IcfItem[" + code.value() + "." + qualifier + "]";
  }
}
