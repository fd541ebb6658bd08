package dk.samspor.referral.certificate;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A day at the clinical function: told to the case worker first, or the citizen is invited to it. */
public record PlanAppointment(@NotNull LocalDate appointment) {}
