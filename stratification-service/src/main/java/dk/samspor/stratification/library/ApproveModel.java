package dk.samspor.stratification.library;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A second person's approval.
 *
 * @param activeFrom first day new assessments are made with it; today or later
 */
@Schema(examples = """
    {"activeFrom": "2026-12-01"}""")
public record ApproveModel(@NotNull LocalDate activeFrom) {}
