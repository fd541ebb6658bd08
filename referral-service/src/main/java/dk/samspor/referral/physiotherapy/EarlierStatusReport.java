package dk.samspor.referral.physiotherapy;

import java.time.LocalDate;

/**
 * A status report that another has followed: last year's, say. Only texts that may not stay are taken out of it.
 *
 * @param writtenOn a legal day in Copenhagen
 */
public record EarlierStatusReport(LocalDate writtenOn, String text) {
  @Override
  public String toString() {
    return "EarlierStatusReport[" + writtenOn + "]";
  }
}
