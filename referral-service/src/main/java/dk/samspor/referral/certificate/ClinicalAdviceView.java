package dk.samspor.referral.certificate;

import dk.samspor.referral.citizen.CitizenShown;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A health coordinator's advice to ask the clinical function, for the municipality and the region.
 *
 * @param advisedDate legal day, Europe/Copenhagen
 */
public record ClinicalAdviceView(UUID id, ClinicalAdvice.Status status, Set<ClinicalAdvice.Act> allowedActions, UUID teamCase,
    String municipality, String region, LocalDate advisedDate, CitizenShown citizen, DeclineReason declineReason,
    String declineText, List<JournalFetchView> journals) {

  /** A hospital's journal that was fetched, and by which right. */
  @Schema(name = "JournalFetch")
  public record JournalFetchView(LocalDate date, String by, String onBehalfOf, String hospital, LocalDate powerOfAttorneyOn, String purpose) {
    @Override
    public String toString() {
      return "JournalFetchView[masked]";
    }
  }

  @Override
  public String toString() {
    return "ClinicalAdviceView[" + id + "]";
  }
}
