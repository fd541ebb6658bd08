package dk.samspor.referral.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The next message of a thread. */
public record Reply(@NotBlank @Size(max = 10_000) String text) {
  @Override
  public String toString() {
    return "Reply[masked]";
  }
}
