package dk.samspor.referral.unit;

import dk.samspor.platform.access.Authority;
import dk.samspor.referral.citizen.AboutCitizen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A doctor refers; which department takes it is decided by the agreement of the citizen's region.
 *
 * @param sender the practice or department, such as {@code practice:024015}; needed by systems that act for several
 * @param subject what it is about, such as {@code UNEXPLAINED_SYMPTOMS}
 * @param criteria codes of what the referral states of what the department needs to know
 */
public record ReferToUnit(
    Authority sender,
    @NotNull @Valid AboutCitizen citizen,
    @NotBlank @Size(max = 4) String homeMunicipality,
    @NotBlank @Pattern(regexp = "[A-Z_]{1,60}", message = "{referral.code}") String subject,
    @NotBlank @Size(max = 20_000) String reason,
    @Size(max = 20) List<@NotNull @Pattern(regexp = "[A-Z_]{1,60}", message = "{referral.code}") String> criteria) {

  public ReferToUnit {
    criteria = criteria == null ? List.of() : criteria;
  }

  @Override
  public String toString() {
    return "ReferToUnit[masked]";
  }
}
