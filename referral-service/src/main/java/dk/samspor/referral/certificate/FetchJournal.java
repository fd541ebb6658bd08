package dk.samspor.referral.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The coordinator, or a secretary for her, fetches a hospital's journal: with the citizen's power of attorney and for a purpose.
 *
 * @param onBehalfOf the coordinator, where a secretary fetches it
 */
public record FetchJournal(
    @NotBlank @Size(max = 300) String hospital,
    @NotNull LocalDate powerOfAttorneyOn,
    @NotBlank @Size(max = 1_000) String purpose,
    @Size(max = 200) String onBehalfOf) {
  @Override
  public String toString() {
    return "FetchJournal[masked]";
  }
}
