package dk.samspor.stratification.needs;

import dk.samspor.platform.agreements.Agreement;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The moments at which the need is screened, and which moment comes after [C]. How many days lie between them is agreed:
 * {@code needs-screening-days}.
 */
public enum Moment {
  FIRST_SUSPICION("DIAGNOSIS"),
  DIAGNOSIS("DURING_TREATMENT"),
  DURING_TREATMENT("DURING_TREATMENT"),
  TRANSITION("DURING_TREATMENT"),
  DISCHARGE("GP_AFTER_TREATMENT"),
  GP_AFTER_TREATMENT("INTERVAL"),
  INTERVAL("INTERVAL"),
  RELAPSE("DURING_TREATMENT"),
  PROGRESSION("DURING_TREATMENT");

  private static final Set<Moment> UNAWAITED = EnumSet.of(TRANSITION, DISCHARGE, RELAPSE, PROGRESSION);

  private final String next;

  Moment(String next) {
    this.next = next;
  }

  Moment next() {
    return valueOf(next);
  }

  /** The day the next screening is due, as the agreement in force on the day of this one says. */
  LocalDate nextAfter(LocalDate day, Agreement agreement) {
    return day.plusDays(agreement.needsScreeningDays(name()));
  }

  /** Those that come unawaited: the need is screened anew at once. */
  boolean comesUnawaited() {
    return UNAWAITED.contains(this);
  }
}
