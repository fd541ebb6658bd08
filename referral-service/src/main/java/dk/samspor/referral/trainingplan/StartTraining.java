package dk.samspor.referral.trainingplan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Training has started on that legal day, Europe/Copenhagen. */
public record StartTraining(@NotNull LocalDate date) {}
