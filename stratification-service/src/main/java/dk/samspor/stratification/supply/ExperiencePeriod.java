package dk.samspor.stratification.supply;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A time of working with a patient group.
 *
 * @param to           the last day, or null while it goes on
 * @param sharePercent how much of the working time went to the group; mainly is half or more
 */
@Schema(examples = """
    {"group": "NEUROLOGY", "from": "2022-03-01", "sharePercent": 80}""")
public record ExperiencePeriod(@NotNull PatientGroup group, @NotNull LocalDate from, LocalDate to, @Min(1) @Max(100) int sharePercent) {

  private static final int MAINLY = 50;

  boolean isMainly() {
    return sharePercent >= MAINLY;
  }

  boolean isBackwards() {
    return to != null && to.isBefore(from);
  }
}
