package dk.samspor.referral.unit;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** One referral in a list: nothing that tells who it is about. */
public record UnitReferralLine(UUID id, UnitReferral.Status status, Set<UnitReferral.Act> allowedActions, String sender, String unit, String subject,
    LocalDate referredOn, LocalDate appointment) {

  static UnitReferralLine of(UnitReferral referral) {
    UnitReferralView.Stored stored = referral.stored();
    return new UnitReferralLine(referral.id(), referral.status(), referral.allowedActions(), stored.sender(), stored.unit(), stored.subject(),
        stored.referredOn(), stored.appointment());
  }

  @Override
  public String toString() {
    return "UnitReferralLine[" + id + "]";
  }
}
