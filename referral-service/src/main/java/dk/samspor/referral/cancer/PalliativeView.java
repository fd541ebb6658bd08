package dk.samspor.referral.cancer;

import dk.samspor.referral.citizen.CitizenShown;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A palliative referral, for who has a part in it.
 *
 * @param earlier what was sent before it was sent again, oldest first; empty where it never was
 */
public record PalliativeView(UUID id, PalliativeReferral.Status status, Set<PalliativeReferral.Act> allowedActions, String sender,
    String receiver, String homeMunicipality, String practice, CitizenShown citizen, ReferToPalliation.Level level,
    PalliativeContent content, List<EarlierPalliation> earlier, String returnedText, LocalDate startedOn) {

  /** What a referral holds, for its views. */
  record Stored(String sender, String receiver, String practice, ReferToPalliation.Level level, PalliativeContent content,
      List<EarlierPalliation> earlier, String returnedText, LocalDate startedOn) {
    @Override
    public String toString() {
      return "Stored[masked]";
    }
  }

  @Override
  public String toString() {
    return "PalliativeView[" + id + "]";
  }
}
