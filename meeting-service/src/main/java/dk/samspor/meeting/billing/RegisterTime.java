package dk.samspor.meeting.billing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A coordinator registers time.
 *
 * @param coordinator whose
 * @param municipality code of the municipality it was spent for
 * @param date legal date of the work, today or earlier
 */
public record RegisterTime(@NotNull UUID coordinator, @NotNull @Pattern(regexp = "\\d{4}") String municipality, @NotNull TimeKind kind,
    @NotNull LocalDate date, @Min(1) @Max(1440) int minutes) {}
