package dk.samspor.referral.certificate;

import dk.samspor.referral.citizen.CitizenShown;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A health coordinator's advice to ask the clinical function, for the municipality and the region.
 *
 * @param advisedDate legal day, Europe/Copenhagen
 */
public record ClinicalAdviceView(UUID id, ClinicalAdvice.Status status, Set<ClinicalAdvice.Act> allowedActions, UUID teamCase,
    String municipality, String region, LocalDate advisedDate, CitizenShown citizen, DeclineReason declineReason,
    String declineText) {
  @Override
  public String toString() {
    return "ClinicalAdviceView[" + id + "]";
  }
}
