package dk.samspor.referral.programme;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day the citizen began; not later than today. */
public record ProgrammeDay(@NotNull LocalDate date) {}
