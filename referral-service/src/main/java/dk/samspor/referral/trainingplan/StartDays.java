package dk.samspor.referral.trainingplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The days by which a start is to be offered, and which of them were told to have passed: each once. Legal days, Copenhagen.
 *
 * @param offerBy the last day on which an offer keeps the citizen from choosing a private provider, by the agreement in force at
 *     the discharge; null where it has no such rule
 * @param deadlinePassed the first day after the plan's own start deadline; null while that is not told
 * @param freeChoiceFrom the first day of the citizen's free choice; null while that is not told
 */
@Embeddable
record StartDays(
    @Column(name = "offer_by") LocalDate offerBy,
    @Column(name = "start_deadline_passed") LocalDate deadlinePassed,
    @Column(name = "free_choice_from") LocalDate freeChoiceFrom) {

  private static final StartDays NONE = new StartDays(null, null, null);

  /** Hibernate reads an embedded value without any column as null. */
  static StartDays of(StartDays stored) {
    return stored == null ? NONE : stored;
  }

  StartDays offeringBy(LocalDate lastDay) {
    return new StartDays(lastDay, deadlinePassed, freeChoiceFrom);
  }

  StartDays passed(LocalDate deadline) {
    return new StartDays(offerBy, deadline.plusDays(1), freeChoiceFrom);
  }

  StartDays choosingFrom(LocalDate day) {
    return new StartDays(offerBy, deadlinePassed, day);
  }
}
