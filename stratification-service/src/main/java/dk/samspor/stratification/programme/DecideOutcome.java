package dk.samspor.stratification.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The professional's decision.
 *
 * @param outcome code of one of the model's outcomes
 * @param reason  needed when it differs from the proposal
 */
@Schema(examples = """
    {"outcome": "LEVEL_2"}""")
public record DecideOutcome(@NotBlank @Size(max = 100) String outcome, @Size(max = 2000) String reason) {

  public DecideOutcome {
    if (reason != null && reason.isBlank()) reason = null;
  }

  boolean hasReason() {
    return reason != null;
  }

  /** Without the reason: it is about a citizen, and whatever is printed may end in a log. */
  @Override
  public String toString() {
    return "DecideOutcome[]";
  }
}
