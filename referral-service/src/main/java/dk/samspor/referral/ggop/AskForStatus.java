package dk.samspor.referral.ggop;

import dk.samspor.platform.access.Authority;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Which letter is asked about.
 *
 * @param sender the department that sent it; needed by systems that act for several
 */
public record AskForStatus(@NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*", message = "{referral.letter}") String letterId, Authority sender) {
  @Override
  public String toString() {
    return "AskForStatus[masked]";
  }
}
