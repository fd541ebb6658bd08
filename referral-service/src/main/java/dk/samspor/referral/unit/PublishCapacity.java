package dk.samspor.referral.unit;

import dk.samspor.platform.access.Authority;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/**
 * How many pathways a department can begin.
 *
 * @param unit the department, such as {@code hospital:VIBORG-BOERN}; needed by systems that act for several
 * @param startsPerWeek 0 while it takes nobody
 * @param from the first day it holds, until another one does
 */
public record PublishCapacity(Authority unit, @NotBlank @Pattern(regexp = "[A-Z_]{1,60}", message = "{referral.code}") String subject,
    @Min(0) @Max(10_000) int startsPerWeek, @NotNull LocalDate from) {
  @Override
  public String toString() {
    return "PublishCapacity[" + from + "]";
  }
}
