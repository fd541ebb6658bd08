package dk.samspor.stratification.assessment;

import dk.samspor.stratification.supply.PatientGroup;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is to train the citizen.
 *
 * @param supervisor needed where the therapist does not qualify by herself at the advanced level
 * @param from       first day; today when absent
 */
@Schema(examples = """
    {"therapist": "01930000-0000-7000-8000-000000000001", "group": "NEUROLOGY", "from": "2026-11-10"}""")
public record AssignTherapist(@NotNull UUID therapist, UUID supervisor, @NotNull PatientGroup group, LocalDate from) {}
