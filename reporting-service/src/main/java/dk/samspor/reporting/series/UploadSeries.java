package dk.samspor.reporting.series;

import dk.samspor.platform.access.Authority;
import dk.samspor.reporting.indicators.Basis;
import dk.samspor.reporting.indicators.Direction;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A series as CSV, and what it means.
 *
 * @param authority whose it is: one of the caller's own
 * @param code the same code again is a new version
 * @param published whether others may see it
 * @param unit what one of it is, in words
 * @param direction which way is better; NEITHER when absent, and then no value is judged
 * @param basis ACTUAL when absent
 * @param method how it was extrapolated or estimated
 * @param people whether a small number could point at somebody, so that others do not see it; so when absent
 * @param csv with a header line: place, period, and value or numerator and denominator; target where there is one.
 *     Comma or semicolon, decimal point or comma, with or without the mark of UTF-8
 */
public record UploadSeries(@NotNull Authority authority, @NotBlank @Pattern(regexp = "[A-Z0-9_]{1,40}") String code,
    @NotBlank @Size(max = 120) String name, boolean published, @Size(max = 40) String unit, Direction direction, Basis basis,
    @Size(max = 300) String method, Boolean people, @NotBlank @Size(max = 2_000_000) String csv) {

  public UploadSeries {
    unit = unit == null ? "" : unit.strip();
    direction = direction == null ? Direction.NEITHER : direction;
    basis = basis == null ? Basis.ACTUAL : basis;
    method = method == null ? "" : method.strip();
    people = people == null || people;
  }

  /** What was not counted says how it came about. */
  @AssertTrue
  boolean isMethodSaid() {
    return basis == Basis.ACTUAL || !method.isBlank();
  }
}
