package dk.samspor.referral.hospitalstay;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting of hospital and municipality about a discharge, as the meeting service told it [R 3.3]. Legal days, Copenhagen.
 *
 * @param meeting its id in the meeting service
 * @param plannedOn the day it is, or was, planned for; null where that was not told
 * @param heldOn null until it was held
 * @param dischargeOn the day of discharge that was agreed; null where none was
 * @param cancelled it will not be
 */
record Conference(UUID meeting, LocalDate plannedOn, LocalDate heldOn, LocalDate dischargeOn, boolean cancelled) {

  static Conference unknown(UUID meeting) {
    return new Conference(meeting, null, null, null, false);
  }

  Conference plannedOn(LocalDate day) {
    return new Conference(meeting, day, heldOn, dischargeOn, cancelled);
  }

  Conference heldOn(LocalDate day, LocalDate discharge) {
    return new Conference(meeting, plannedOn, day, discharge, false);
  }

  Conference calledOff() {
    return new Conference(meeting, plannedOn, heldOn, dischargeOn, heldOn == null);
  }

  boolean liesAhead() {
    return plannedOn != null && heldOn == null && !cancelled;
  }

  LocalDate day() {
    return heldOn == null ? plannedOn : heldOn;
  }
}
