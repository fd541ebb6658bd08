package dk.samspor.referral.trainingplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What stratification decided, as its letter told it; kept with a plan that is not accepted yet.
 *
 * @param hospitalMustAgree to another level than a specialised plan's own, as the agreement in force on that day says
 * @param on legal day, Copenhagen
 */
@Embeddable
record LevelDecision(
    @Enumerated(EnumType.STRING) @Column(name = "waiting_level") Level level,
    @Column(name = "waiting_level_needs_hospital") Boolean hospitalMustAgree,
    @Column(name = "waiting_level_on") LocalDate on) {

  /** Nobody has to agree any more: who had to has, where it was proposed. */
  static LevelDecision agreed(Level level, LocalDate on) {
    return new LevelDecision(level, false, on);
  }
}
