package dk.samspor.referral.trainingplan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * The first contact that was offered the citizen; with the discharge it tells whether free choice arose.
 *
 * @param date the day that was offered, Europe/Copenhagen
 * @param lateReason required when the offer is later than the agreement allows after discharge
 */
public record OfferFirstContact(@NotNull LocalDate date, LateReason lateReason) {

  List<String> codes() {
    return lateReason == null ? List.of() : List.of(lateReason.name());
  }

  /** Why the first offer came late [D 1]. */
  public enum LateReason { OTHER_MUNICIPALITY, POSTPONED_BY_CITIZEN, FREE_CHOICE, ERROR }
}
