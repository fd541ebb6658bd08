package dk.samspor.referral.physiotherapy;

import java.time.LocalDate;

/**
 * Why a citizen gets more individual sessions than usual: signed by physiotherapist, patient and doctor, and then sent to
 * the co-operation committee [S].
 *
 * @param yearFrom first day of the year of the referral it holds for
 * @param doctorOn null until the doctor has signed; only then it counts
 */
record ExceptionReport(LocalDate yearFrom, String reason, LocalDate physiotherapistOn, LocalDate patientOn, LocalDate doctorOn) {

  ExceptionReport signedByDoctor(LocalDate today) {
    return new ExceptionReport(yearFrom, reason, physiotherapistOn, patientOn, today);
  }

  boolean countsIn(LocalDate year) {
    return doctorOn != null && yearFrom.equals(year);
  }

  @Override
  public String toString() {
    return "ExceptionReport[" + yearFrom + "]";
  }
}
