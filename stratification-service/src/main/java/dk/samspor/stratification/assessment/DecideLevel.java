package dk.samspor.stratification.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The professional's decision.
 *
 * @param reason needed when the level differs from the proposal; at most 2000 characters
 */
public record DecideLevel(@NotNull Level level, @NotNull Basis basis, @Size(max = 2000) String reason) {

  public DecideLevel {
    if (reason != null && reason.isBlank()) reason = null;
  }

  boolean hasReason() {
    return reason != null;
  }
}
