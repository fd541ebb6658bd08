package dk.samspor.referral.trainingplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The ward withdraws a plan that was right when it was sent: the citizen is operated again, say. */
public record CancelTrainingPlan(@NotBlank @Size(max = 4_000) String text) {
  @Override
  public String toString() {
    return "CancelTrainingPlan[masked]";
  }
}
