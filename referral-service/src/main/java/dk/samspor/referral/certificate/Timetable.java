package dk.samspor.referral.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When the citizen sees the doctor, where that is known, and when the certificate is due; legal days. */
@Embeddable
record Timetable(@Column LocalDate consultation, @Column(nullable = false) LocalDate due) {

  Timetable booked(LocalDate day, LocalDate newDue) {
    return new Timetable(day, newDue);
  }

  /** The doctor's days do not run while she waits for an answer. */
  Timetable afterWaiting(LocalDate from, LocalDate to) {
    return new Timetable(consultation, due.plusDays(ChronoUnit.DAYS.between(from, to)));
  }
}
