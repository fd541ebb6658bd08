package dk.samspor.referral.trainingplan;

import dk.samspor.referral.ReferralCode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

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

  /** Not before the discharge, and not late without a reason [D 1]. */
  void check(LocalDate discharge, LateOfferRule rule) {
    PlanDates.requireNotBefore(date, discharge, ReferralCode.DATE_BEFORE_DISCHARGE);
    rule.daysAfter(discharge).ifPresent(days -> {
      if (date.isAfter(discharge.plusDays(days)) && lateReason == null) {
        throw ReferralCode.LATE_REASON_REQUIRED.refuse(days);
      }
    });
  }

  /** How many days after a discharge an offer is late and needs its reason; none where no such rule is in force [D 1]. */
  @FunctionalInterface
  interface LateOfferRule {
    OptionalInt daysAfter(LocalDate discharge);
  }

  /** Why the first offer came late [D 1]. */
  public enum LateReason { OTHER_MUNICIPALITY, POSTPONED_BY_CITIZEN, FREE_CHOICE, ERROR }
}
