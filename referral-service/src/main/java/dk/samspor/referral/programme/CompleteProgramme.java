package dk.samspor.referral.programme;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param wentThroughAll whether the citizen went through the whole programme */
public record CompleteProgramme(@NotNull LocalDate date, boolean wentThroughAll) {}
