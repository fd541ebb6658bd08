package dk.samspor.referral.physiotherapy;

import dk.samspor.platform.access.Authority;
import dk.samspor.referral.citizen.AboutCitizen;
import dk.samspor.referral.physiotherapy.Eligibility.DiagnosisGroup;
import dk.samspor.referral.physiotherapy.Eligibility.Group;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A doctor refers to free physiotherapy. The citizen chooses the provider freely; it may be chosen later.
 *
 * @param practice the referring practice, such as {@code practice:024015}; needed by systems that act for several
 * @param homeMunicipality who pays; learns of the referral by a disclosure only
 * @param providerId a physiotherapist in practice ({@code provider:<id>})
 * @param providerMunicipality a municipality's own offer, where the citizen chose that
 */
public record ReferToPhysiotherapy(
    Authority practice,
    @NotNull @Valid AboutCitizen citizen,
    @NotBlank @Size(max = 4) String homeMunicipality,
    @NotNull Group group,
    @NotNull DiagnosisGroup diagnosisGroup,
    @NotBlank @Size(max = 4_000) String reason,
    @Pattern(regexp = "[0-9A-Za-z-]{1,40}", message = "{referral.provider}") String providerId,
    @Size(max = 4) String providerMunicipality) {
  @Override
  public String toString() {
    return "ReferToPhysiotherapy[masked]";
  }
}
