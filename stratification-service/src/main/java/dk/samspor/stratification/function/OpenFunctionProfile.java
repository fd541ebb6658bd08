package dk.samspor.stratification.function;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A profile begins.
 *
 * @param citizen      the citizen's id as a case shows it, never a CPR number
 * @param trainingPlan the plan it belongs to; may be absent
 */
@Schema(examples = """
    {"citizen": "5f0c2b1a-0000-5000-8000-000000000001", "trainingPlan": "01930000-0000-7000-8000-000000000001"}""")
public record OpenFunctionProfile(@NotNull UUID citizen, UUID trainingPlan) {}
