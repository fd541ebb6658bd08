package dk.samspor.reporting.populations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Inhabitants of a place in a year.
 *
 * @param place code of a municipality or region
 * @param source where the number is published
 */
public record LoadedPopulation(@NotBlank String place, @Min(1970) @Max(2200) int year, @Min(1) @Max(10_000_000) int inhabitants,
    @NotBlank @Size(max = 200) String source) {}
