package dk.samspor.referral.certificate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The doctor's LÆ 265 [D table 8]: the doctor's own assessment kept apart from the citizen's view, resources in focus.
 *
 * @param deliveredDate legal day, Europe/Copenhagen
 * @param document the certificate as a document, with its number of pages
 */
public record DeliverCertificate(
    @NotNull LocalDate deliveredDate,
    @NotBlank @Size(max = 20_000) String assessment,
    @Size(max = 20_000) String citizenView,
    @Size(max = 20_000) String resources,
    @NotNull @Valid DocumentReference document) {

  /**
   * A document on the certificate.
   *
   * @param id as it was given when the PDF was put there
   * @param pages as many as it has
   */
  public record DocumentReference(@NotNull UUID id, @Min(1) @Max(500) int pages) {}

  @Override
  public String toString() {
    return "DeliverCertificate[" + deliveredDate + "]";
  }
}
