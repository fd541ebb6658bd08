package dk.samspor.referral.unit;

import java.time.LocalDate;
import java.util.List;

/**
 * What a referral said before it was sent again. Only texts that may not stay are taken out of it.
 *
 * @param replacedOn the legal day in Copenhagen on which the next one came
 * @param missingCriteria what the department asked for and it did not state
 */
public record EarlierUnitReferral(LocalDate replacedOn, String reason, List<String> criteria, List<String> missingCriteria) {
  @Override
  public String toString() {
    return "EarlierUnitReferral[" + replacedOn + "]";
  }
}
