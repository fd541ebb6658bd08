package dk.samspor.referral.physiotherapy;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The citizen's choice: a physiotherapist in practice, or a municipality's own offer; exactly one of them. */
public record ChooseProvider(
    @Pattern(regexp = "[0-9A-Za-z-]{1,40}", message = "{referral.provider}") String providerId,
    @Size(max = 4) String providerMunicipality) {
  @Override
  public String toString() {
    return "ChooseProvider[masked]";
  }
}
