package dk.samspor.referral.cancer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The first visit; not later than today. */
public record StartPalliation(@NotNull LocalDate date) {}
