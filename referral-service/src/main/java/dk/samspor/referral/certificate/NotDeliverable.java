package dk.samspor.referral.certificate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The doctor cannot write the certificate [D 5].
 *
 * @param newPractice with MOVED_GP: where the citizen has moved to, if it is known
 */
public record NotDeliverable(
    @NotNull Reason reason,
    @Pattern(regexp = "\\d{6}", message = "{referral.practice}") String newPractice) {

  @Schema(name = "NotDeliverableReason")
  public enum Reason { NOT_MY_PATIENT, MOVED_GP, DID_NOT_ATTEND }

  @Override
  public String toString() {
    return "NotDeliverable[masked]";
  }
}
