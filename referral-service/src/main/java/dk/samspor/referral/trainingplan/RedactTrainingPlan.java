package dk.samspor.referral.trainingplan;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text is taken out of a plan that stays: everywhere it is kept, for everybody, for good.
 *
 * @param fields the ward names parts of its own text, the municipality {@code RETURN_TEXT}
 */
public record RedactTrainingPlan(@NotNull Reason reason, @NotEmpty Set<@NotNull PlanField> fields) {

  /** Why it may not stay. There is no text to it: that would be one more to redact. */
  @Schema(name = "RedactionReason")
  public enum Reason { ABOUT_SOMEBODY_ELSE, NOT_NECESSARY, CITIZEN_OBJECTED }
}
