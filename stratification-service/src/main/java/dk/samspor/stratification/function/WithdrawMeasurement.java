package dk.samspor.stratification.function;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which measurement was wrong. */
@Schema(examples = """
    {"measurement": "01930000-0000-7000-8000-000000000001"}""")
public record WithdrawMeasurement(@NotNull UUID measurement) {}
