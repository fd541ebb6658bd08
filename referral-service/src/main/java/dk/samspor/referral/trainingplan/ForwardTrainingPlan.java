package dk.samspor.referral.trainingplan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The citizen is another municipality's: the plan goes there, and this one has no part in it any more.
 *
 * @param municipality code of the right municipality
 * @param text for those who take over; may be absent
 * @param movedOn the day the citizen moved, a legal day, today at the latest; absent where it is not known, and with LIVES_ELSEWHERE
 */
public record ForwardTrainingPlan(
    @NotNull @Pattern(regexp = "[0-9]{3,4}") String municipality,
    @NotNull Reason reason,
    @Size(max = 4_000) String text,
    LocalDate movedOn) {

  /** Why it is another's. */
  @Schema(name = "ForwardReason")
  public enum Reason { LIVES_ELSEWHERE, MOVED }

  @Override
  public String toString() {
    return "ForwardTrainingPlan[" + reason + "]";
  }
}
