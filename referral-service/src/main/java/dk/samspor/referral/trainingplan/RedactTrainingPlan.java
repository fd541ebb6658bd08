package dk.samspor.referral.trainingplan;

import dk.samspor.platform.redaction.RedactionReason;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * A text is taken out of a plan that stays: everywhere it is kept, for everybody, for good.
 *
 * @param fields the ward names parts of its own text, the municipality {@code RETURN_TEXT}
 */
public record RedactTrainingPlan(@NotNull RedactionReason reason, @NotEmpty Set<@NotNull PlanField> fields) {}
