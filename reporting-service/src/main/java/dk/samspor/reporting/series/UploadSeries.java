package dk.samspor.reporting.series;

import dk.samspor.platform.access.Authority;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A series as CSV.
 *
 * @param authority whose it is: one of the caller's own
 * @param code the same code again is a new version
 * @param published whether others may see it
 * @param csv with a header line: place, period, and value or numerator and denominator; target where there is one.
 *     Comma or semicolon, decimal point or comma, with or without the mark of UTF-8
 */
public record UploadSeries(@NotNull Authority authority, @NotBlank @Pattern(regexp = "[A-Z0-9_]{1,40}") String code,
    @NotBlank @Size(max = 120) String name, boolean published, @NotBlank @Size(max = 2_000_000) String csv) {}
