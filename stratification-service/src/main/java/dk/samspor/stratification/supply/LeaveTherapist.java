package dk.samspor.stratification.supply;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A therapist stops.
 *
 * @param lastDay the last day she takes cases
 */
@Schema(examples = """
    {"lastDay": "2026-12-31"}""")
public record LeaveTherapist(@NotNull LocalDate lastDay) {}
