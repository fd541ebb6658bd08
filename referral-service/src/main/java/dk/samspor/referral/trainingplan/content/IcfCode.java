package dk.samspor.referral.trainingplan.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * One ICF classification with its degree (SKS writes ICF with a leading F).
 *
 * @param code such as {@code FB730}
 * @param degree the qualifier's code; null where the sender gave none
 */
public record IcfCode(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9.]{1,14}", message = "{referral.icf}") String code,
    @Size(max = 500) String text,
    @Size(max = 20) String degree,
    @Size(max = 500) String degreeText) {
  @Override
  public String toString() {
    return "IcfCode[masked]";
  }
}
