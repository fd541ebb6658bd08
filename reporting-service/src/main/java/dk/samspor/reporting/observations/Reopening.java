package dk.samspor.reporting.observations;

import dk.samspor.reporting.observations.Observation.Cut;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something a closed month is counted otherwise by than when it closed: an observation that came late or became another
 * (it came), or that was counted and is not any more (it went). An observation that moved from one month to another went from
 * the first and came to the second.
 *
 * @param date the day the observation counts on
 * @param came false: it went
 * @param on the business day of the fact that changed it
 * @param fact that fact's name, {@code TrainingPlanEnteredInError}
 * @param event that fact's event
 */
public record Reopening(UUID dossier, Measure measure, LocalDate date, Cut cut, boolean came, LocalDate on, String fact, UUID event) {}
