package dk.samspor.referral.cancer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was found in one area. NONE is a finding too: the area was touched.
 *
 * @param text may be absent
 */
@Schema(name = "CancerNeed")
public record Need(@NotNull Degree degree, @Size(max = 4_000) String text) {

  /** How much help is needed. */
  @Schema(name = "CancerNeedDegree")
  public enum Degree { NONE, SOME, SPECIALISED }

  @Override
  public String toString() {
    return "Need[" + degree + "]";
  }
}
