package dk.samspor.referral.hospitalstay;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Hospital and municipality should meet about the discharge; the meeting itself is the meeting service's. */
public record CallConference(@NotNull LocalDate wishedDate) {}
