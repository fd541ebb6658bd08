package dk.samspor.stratification.needs;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A course of cancer begins here.
 *
 * @param citizen the citizen's id as a case shows it, never a CPR number
 * @param moment  the first moment, which is due today
 */
@Schema(examples = """
    {"citizen": "5f0c2b1a-0000-5000-8000-000000000001", "moment": "DIAGNOSIS"}""")
public record OpenNeedsCourse(@NotNull UUID citizen, @NotNull Moment moment) {}
