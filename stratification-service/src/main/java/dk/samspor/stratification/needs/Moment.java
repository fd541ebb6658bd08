package dk.samspor.stratification.needs;

import java.util.EnumSet;
import java.util.Set;

/**
 * The moments at which the need is screened [C]. The sources name the moments and not the days between them: those are our
 * default, to be agreed locally.
 */
public enum Moment {
  FIRST_SUSPICION(14, "DIAGNOSIS"),
  DIAGNOSIS(42, "DURING_TREATMENT"),
  DURING_TREATMENT(42, "DURING_TREATMENT"),
  TRANSITION(42, "DURING_TREATMENT"),
  DISCHARGE(30, "GP_AFTER_TREATMENT"),
  GP_AFTER_TREATMENT(90, "INTERVAL"),
  INTERVAL(180, "INTERVAL"),
  RELAPSE(42, "DURING_TREATMENT"),
  PROGRESSION(42, "DURING_TREATMENT");

  private static final Set<Moment> UNAWAITED = EnumSet.of(TRANSITION, DISCHARGE, RELAPSE, PROGRESSION);

  private final int daysToNext;
  private final String next;

  Moment(int daysToNext, String next) {
    this.daysToNext = daysToNext;
    this.next = next;
  }

  Moment next() {
    return valueOf(next);
  }

  int daysToNext() {
    return daysToNext;
  }

  /** Those that come unawaited: the need is screened anew at once. */
  boolean comesUnawaited() {
    return UNAWAITED.contains(this);
  }
}
