package dk.samspor.referral.certificate;

import dk.samspor.referral.ReferralCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The clinical function's invitation of the citizen. An appointment more than the agreed days after LÆ 271 arrived is told
 * to the case worker before the citizen is invited [D table 8]: he may want to ask somebody else.
 */
@Embeddable
record Invitation(
    @Column(name = "planned_appointment") LocalDate planned,
    @Column(name = "case_worker_told_on") LocalDate caseWorkerToldOn,
    @Column LocalDate appointment,
    @Column(name = "invited_on") LocalDate invitedOn) {

  private static final Invitation NONE = new Invitation(null, null, null, null);

  /** Hibernate reads an embedded value without any column as null. */
  static Invitation of(Invitation stored) {
    return stored == null ? NONE : stored;
  }

  Invitation caseWorkerTold(LocalDate plannedFor, LocalDate today) {
    return new Invitation(plannedFor, today, appointment, invitedOn);
  }

  Invitation invited(LocalDate to, LocalDate today) {
    return new Invitation(planned, caseWorkerToldOn, to, today);
  }

  /** Whether the case worker has been told of this very day. */
  boolean isToldOf(LocalDate day) {
    return caseWorkerToldOn != null && day.equals(planned);
  }

  void requireToldFirst(LocalDate day, LocalDate received, int noticeDays) {
    if (daysAfter(received, day) > noticeDays && !isToldOf(day)) {
      throw ReferralCode.CASE_WORKER_NOT_TOLD.refuse(noticeDays);
    }
  }

  static long daysAfter(LocalDate received, LocalDate day) {
    return ChronoUnit.DAYS.between(received, day);
  }
}
