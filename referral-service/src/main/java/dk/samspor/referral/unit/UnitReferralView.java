package dk.samspor.referral.unit;

import dk.samspor.referral.citizen.CitizenShown;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A referral to a receiving unit for the doctor and the department. Dates are legal days in Europe/Copenhagen.
 *
 * @param missingCriteria what the department asks for and the referral does not state; it is stored all the same
 * @param earlier what was sent before it was sent again, oldest first; empty where it never was
 * @param referredOn the day of the first referral, also where another department has taken over
 * @param considered the departments of the region when it was first sent, and why it went where it did; empty on referrals from before
 */
public record UnitReferralView(UUID id, UnitReferral.Status status, Set<UnitReferral.Act> allowedActions, String sender, String homeMunicipality,
    CitizenShown citizen, String unit, String unitName, String subject, int age, String reason, List<String> criteria,
    List<String> missingCriteria, List<EarlierUnitReferral> earlier, LocalDate referredOn, String returnedText, LocalDate appointment,
    LocalDate startedOn, LocalDate examinedOn, LocalDate completedOn, List<ConsideredUnit> considered) {

  /** What a referral holds, for its views. */
  record Stored(String sender, String unit, String unitName, String subject, int age, String reason, List<String> criteria,
      List<String> missingCriteria, List<EarlierUnitReferral> earlier, LocalDate referredOn, String returnedText, LocalDate appointment, LocalDate startedOn,
      LocalDate examinedOn, LocalDate completedOn, List<ConsideredUnit> considered) {
    @Override
    public String toString() {
      return "Stored[masked]";
    }
  }

  @Override
  public String toString() {
    return "UnitReferralView[" + id + "]";
  }
}
