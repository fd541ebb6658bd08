package dk.samspor.referral.trainingplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The home municipality says who co-ordinates the training with its other help, such as employment and teaching, and how the
 * citizen comes to training [M].
 *
 * @param coordinator whom citizen and provider can ask
 */
public record TakeHomeDuties(
    @NotBlank @Size(max = 200) String coordinator,
    @NotBlank @Size(max = 50) String phone,
    @NotNull Transport transport) {

  /** How the citizen comes to training. */
  @Schema(name = "TrainingTransport")
  public enum Transport { ARRANGED, REFUNDED, CITIZEN_SEES_TO_IT, NOT_NEEDED }

  @Override
  public String toString() {
    return "TakeHomeDuties[" + transport + "]";
  }
}
