package dk.samspor.referral.hospitalstay;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The hospital's notice that treatment is over (melding om færdigbehandling).
 *
 * @param date from which the citizen can go home
 * @param needs what the citizen needs at home
 */
public record ReportReady(@NotNull LocalDate date, @Size(max = 20_000) String needs) {
  @Override
  public String toString() {
    return "ReportReady[" + date + "]";
  }
}
