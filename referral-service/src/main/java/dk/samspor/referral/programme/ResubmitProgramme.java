package dk.samspor.referral.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The whole reason anew; the earlier one stays in the history. */
public record ResubmitProgramme(@NotBlank @Size(max = 4_000) String reason) {
  @Override
  public String toString() {
    return "ResubmitProgramme[masked]";
  }
}
