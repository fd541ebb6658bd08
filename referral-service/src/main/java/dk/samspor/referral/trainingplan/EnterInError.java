package dk.samspor.referral.trainingplan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The ward takes a plan back that it should never have sent.
 *
 * @param text for those who have seen it; may be absent
 */
public record EnterInError(@NotNull Reason reason, @Size(max = 4_000) String text) {

  /** What was wrong with it. */
  @Schema(name = "EnteredInErrorReason")
  public enum Reason { WRONG_CITIZEN, SENT_TWICE, NOT_MEANT_TO_BE_SENT }

  @Override
  public String toString() {
    return "EnterInError[" + reason + "]";
  }
}
