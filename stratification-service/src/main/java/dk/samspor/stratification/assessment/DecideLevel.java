package dk.samspor.stratification.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The professional's decision.
 *
 * @param reason needed when the level differs from the proposal; at most 2000 characters
 */
@Schema(examples = """
    {"level": "ADVANCED", "basis": "FIRST_CONTACT", "reason": "Smerterne fylder mere end planen viser."}""")
public record DecideLevel(@NotNull Level level, @NotNull Basis basis, @Size(max = 2000) String reason) {

  public DecideLevel {
    if (reason != null && reason.isBlank()) reason = null;
  }

  boolean hasReason() {
    return reason != null;
  }

  /** Without the reason: it is about a citizen, and whatever is printed may end in a log. */
  @Override
  public String toString() {
    return "DecideLevel[" + level + ", " + basis + "]";
  }
}
