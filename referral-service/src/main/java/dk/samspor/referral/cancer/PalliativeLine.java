package dk.samspor.referral.cancer;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** One referral in a list: nothing that tells who it is about. */
public record PalliativeLine(UUID id, PalliativeReferral.Status status, Set<PalliativeReferral.Act> allowedActions, String sender,
    String receiver, ReferToPalliation.Level level, LocalDate followUp) {

  static PalliativeLine of(PalliativeReferral referral) {
    return new PalliativeLine(referral.id(), referral.status(), referral.allowedActions(), referral.stored().sender(),
        referral.stored().receiver(), referral.stored().level(), referral.stored().content().followUp());
  }

  @Override
  public String toString() {
    return "PalliativeLine[" + id + "]";
  }
}
