package dk.samspor.referral.unit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day something happened at the department; not later than today. */
public record UnitDay(@NotNull LocalDate date) {}
