package dk.samspor.stratification.library;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The end of a model.
 *
 * @param from first day without it; today or later
 */
@Schema(examples = """
    {"from": "2027-01-01"}""")
public record RetireModel(@NotNull LocalDate from) {}
