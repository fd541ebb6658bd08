package dk.samspor.referral.hospitalstay;

import java.time.LocalDate;

/**
 * A report about a stay that another took the place of. Only texts that may not stay are taken out of it.
 *
 * @param replacedOn the legal day in Copenhagen on which the next one came
 * @param automatic an admission report that was written by itself; never so of a discharge report
 */
public record EarlierReport(LocalDate replacedOn, boolean automatic, String text) {
  @Override
  public String toString() {
    return "EarlierReport[" + replacedOn + "]";
  }
}
