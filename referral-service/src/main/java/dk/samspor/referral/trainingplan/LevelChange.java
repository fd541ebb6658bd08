package dk.samspor.referral.trainingplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Another level than the hospital prescribed: it takes effect with the hospital's agreement only, which is recorded [D 1].
 *
 * @param agreed null until the hospital has answered
 */
@Embeddable
record LevelChange(
    @Enumerated(EnumType.STRING) @Column(name = "proposed_level") Level proposed,
    @Column(name = "level_change_agreed") Boolean agreed,
    @Column(name = "level_change_answered_on") LocalDate answeredOn) {

  static LevelChange proposed(Level level) {
    return new LevelChange(level, null, null);
  }

  LevelChange answered(boolean yes, LocalDate today) {
    return new LevelChange(proposed, yes, today);
  }

  /** The proposed level came into force: the hospital's agreement was recorded where it was proposed. */
  LevelChange settledBy(Level level, LocalDate on) {
    return isOpen() && level == proposed ? answered(true, on) : this;
  }

  boolean isOpen() {
    return agreed == null;
  }
}
