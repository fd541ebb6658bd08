package dk.samspor.meeting.coordinator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Who a health coordinator is; the same form amends what was registered.
 *
 * @param fullTimePercent share of a full-time year that goes to this work: the norm of cases is for a whole one [D 8.2]
 * @param external a doctor who is bought in and not employed by the region
 * @param regularIn municipalities that should see the same face [D 4]
 * @param region code; may be left out by a caller who acts for one region
 */
public record RegisterCoordinator(@NotBlank @Size(max = 200) String name, @Min(1) @Max(100) int fullTimePercent, boolean external,
    @NotNull Set<@NotNull @Pattern(regexp = "\\d{4}") String> regularIn, @Pattern(regexp = "\\d{4}") String region) {

  /** Names nobody. */
  @Override public String toString() {
    return "RegisterCoordinator[" + fullTimePercent + " %]";
  }
}
