package dk.samspor.referral.physiotherapy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The doctor takes the referral back, for the citizen or by himself. */
public record CancelPhysiotherapy(@NotNull Reason reason, @Size(max = 4_000) String text) {

  @Schema(name = "CancelPhysiotherapyReason")
  public enum Reason { CITIZEN_DECLINED, NO_LONGER_NEEDED, ENTERED_IN_ERROR }

  @Override
  public String toString() {
    return "CancelPhysiotherapy[" + reason + "]";
  }
}
