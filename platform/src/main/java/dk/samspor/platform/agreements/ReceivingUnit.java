package dk.samspor.platform.agreements;

import java.util.List;

/**
 * A department that takes referrals about one subject for citizens of some ages [D status report "Én indgang"].
 *
 * @param subject what is referred, upper snake case
 * @param unit the department's number, as in {@code hospital:…}
 * @param name in Danish
 * @param fromAge youngest age in whole years, itself included
 * @param toAge oldest age in whole years, itself included
 * @param criteria codes of what a referral must state
 */
public record ReceivingUnit(String subject, String unit, String name, int fromAge, int toAge, List<String> criteria) {

  public ReceivingUnit {
    criteria = List.copyOf(criteria);
  }

  public boolean takes(String wanted, int age) {
    return subject.equals(wanted) && age >= fromAge && age <= toAge;
  }
}
