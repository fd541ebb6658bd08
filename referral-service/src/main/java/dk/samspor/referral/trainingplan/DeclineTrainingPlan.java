package dk.samspor.referral.trainingplan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The citizen says no to training, or cannot. */
public record DeclineTrainingPlan(@NotNull Reason reason, @Size(max = 4_000) String text) {

  @Schema(name = "DeclineTrainingReason")
  public enum Reason { DOES_NOT_WANT_IT, TRAINS_ALONE, TOO_ILL, DIED, OTHER }

  @Override
  public String toString() {
    return "DeclineTrainingPlan[" + reason + "]";
  }
}
