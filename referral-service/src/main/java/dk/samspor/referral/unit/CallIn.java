package dk.samspor.referral.unit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The citizen is called in for a day, today or later. */
public record CallIn(@NotNull LocalDate appointment) {}
