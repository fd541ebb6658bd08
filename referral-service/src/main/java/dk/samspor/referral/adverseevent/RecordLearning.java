package dk.samspor.referral.adverseevent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the parties do otherwise from now on. */
public record RecordLearning(@NotBlank @Size(max = 10_000) String text) {
  @Override
  public String toString() {
    return "RecordLearning[masked]";
  }
}
