package dk.samspor.stratification.needs;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the illness stands now. */
@Schema(examples = """
    {"phase": "EARLY"}""")
public record SetPhase(@NotNull PalliativePhase phase) {}
