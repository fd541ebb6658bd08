package dk.samspor.reporting.reports;

import dk.samspor.platform.access.Authority;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Presents a report of one's own place.
 *
 * @param period month, quarter (when absent) or year
 * @param at any day of the period
 * @param indicators which ones; those with a target when absent
 */
public record PresentReport(@NotNull Authority place, String period, @NotNull LocalDate at, @Size(max = 100) List<String> indicators) {}
