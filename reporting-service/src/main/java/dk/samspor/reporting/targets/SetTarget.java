package dk.samspor.reporting.targets;

import dk.samspor.platform.access.Authority;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An ambition for one's own place.
 *
 * @param value in the indicator's unit and direction
 * @param from first day it holds; periods that begin earlier keep the ambition they had
 * @param basis who decided it and where
 */
public record SetTarget(@NotBlank @Size(max = 60) String indicator, @NotNull Authority place, @NotNull BigDecimal value,
    @NotNull LocalDate from, @NotBlank @Size(max = 300) String basis) {}
