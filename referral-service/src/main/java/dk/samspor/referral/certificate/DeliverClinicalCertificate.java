package dk.samspor.referral.certificate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The clinical function's LÆ 275 [D table 7 and 8].
 *
 * @param deliveredDate legal day, Europe/Copenhagen
 * @param serviceItem what is billed: a code of the region's agreement, see {@code GET /api/v1/service-items}
 * @param hours for an item priced by the hour
 * @param amount in DKK, for an item without an agreed price (scans, laboratory)
 */
public record DeliverClinicalCertificate(
    @NotNull LocalDate deliveredDate,
    @NotBlank @Size(max = 20_000) String assessment,
    @Size(max = 20_000) String citizenView,
    @Size(max = 20_000) String resources,
    @NotNull @Valid DeliverCertificate.DocumentReference document,
    @NotNull MadeBy madeBy,
    @NotNull @Pattern(regexp = "[A-Z0-9_]{1,60}", message = "{referral.serviceItem}") String serviceItem,
    @DecimalMin("0.25") @DecimalMax("100") BigDecimal hours,
    @DecimalMin("0") @DecimalMax("1000000") BigDecimal amount) {

  @Override
  public String toString() {
    return "DeliverClinicalCertificate[" + deliveredDate + "]";
  }
}
