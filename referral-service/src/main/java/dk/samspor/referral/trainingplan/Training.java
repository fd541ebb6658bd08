package dk.samspor.referral.trainingplan;

import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.trainingplan.OfferFirstContact.LateReason;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The days of a training: first offered contact, start and end; legal days in Europe/Copenhagen. */
@Embeddable
record Training(
    @Column(name = "first_contact_offered") LocalDate firstContactOffered,
    @Column(name = "late_reason") @Enumerated(EnumType.STRING) LateReason lateReason,
    @Column(name = "started_on") LocalDate startedOn,
    @Column(name = "completed_on") LocalDate completedOn) {

  private static final Training NOTHING_YET = new Training(null, null, null, null);

  /** Hibernate reads an embedded value without any column as null. */
  static Training of(Training stored) {
    return stored == null ? NOTHING_YET : stored;
  }

  /** Waiting time is counted to the first offer: a later one must not take its place [D 1]. */
  void requireNothingOffered() {
    if (firstContactOffered != null) {
      throw ReferralCode.FIRST_CONTACT_ALREADY_OFFERED.refuse();
    }
  }

  Training offered(LocalDate date, LateReason reason) {
    return new Training(date, reason, startedOn, completedOn);
  }

  Training started(LocalDate date) {
    return new Training(firstContactOffered, lateReason, date, completedOn);
  }

  Training completed(LocalDate date) {
    return new Training(firstContactOffered, lateReason, startedOn, date);
  }
}
