package dk.samspor.referral.trainingplan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Training has ended on that legal day, Europe/Copenhagen. */
public record CompleteTraining(@NotNull LocalDate date) {}
