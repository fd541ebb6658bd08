package dk.samspor.referral.trainingplan;

import dk.samspor.referral.trainingplan.content.PlanContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The hospital sends a returned plan again, completed. The earlier text is kept.
 *
 * @param letterId the sender's own id for the new letter
 * @param plan the whole content, not only what was missing
 */
public record ResubmitTrainingPlan(
    @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*", message = "{referral.letter}") String letterId,
    @NotNull @Valid PlanContent plan) {

  @Override
  public String toString() {
    return "ResubmitTrainingPlan[" + plan + "]";
  }
}
