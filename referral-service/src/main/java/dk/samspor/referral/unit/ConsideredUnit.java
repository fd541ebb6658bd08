package dk.samspor.referral.unit;

import dk.samspor.platform.agreements.ReceivingUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A department the entrance looked at, and why the referral went there or not.
 *
 * @param unit the department's number, as in {@code hospital:…}
 * @param fromAge youngest age in whole years it takes, itself included
 * @param toAge oldest age in whole years it takes, itself included
 * @param missingCriteria codes of what it asks for and the referral does not state
 */
public record ConsideredUnit(String unit, String name, int fromAge, int toAge, List<String> missingCriteria, Verdict verdict) {

  /**
   * CITIZEN_TOO_YOUNG, CITIZEN_TOO_OLD: outside its ages today. CRITERIA_MISSING: another's criteria are met, or more of them.
   * OTHER_PART_OF_REGION: regions have become one, and hers before has a department of its own. ANOTHER_COMES_FIRST: in the agreement.
   */
  @Schema(name = "ConsideredUnitVerdict")
  public enum Verdict { CHOSEN, CITIZEN_TOO_YOUNG, CITIZEN_TOO_OLD, CRITERIA_MISSING, OTHER_PART_OF_REGION, ANOTHER_COMES_FIRST }

  static ConsideredUnit of(ReceivingUnit unit, List<String> missingCriteria, Verdict verdict) {
    return new ConsideredUnit(unit.unit(), unit.name(), unit.fromAge(), unit.toAge(), missingCriteria, verdict);
  }

  @Override
  public String toString() {
    return "ConsideredUnit[" + verdict + "]";
  }
}
