package dk.samspor.referral.trainingplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The municipality sends a plan back to the ward. Never the end: the ward can complete it and send it again.
 *
 * @param reasons at least one
 * @param text what the ward should do, in words
 */
public record ReturnTrainingPlan(
    @NotEmpty @Size(max = 10) List<@NotNull ReturnReason> reasons,
    @NotBlank @Size(max = 4_000) String text) {

  List<String> codes() {
    return reasons.stream().map(Enum::name).distinct().toList();
  }

  @Override
  public String toString() {
    return "ReturnTrainingPlan[" + (reasons == null ? 0 : reasons.size()) + " reasons]";
  }
}
