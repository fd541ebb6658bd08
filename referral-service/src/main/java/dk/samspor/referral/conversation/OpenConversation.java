package dk.samspor.referral.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Begins a thread on a case of one's own.
 *
 * @param caseId the referral, stay or certificate it is about
 */
public record OpenConversation(@NotNull UUID caseId, @NotBlank @Size(max = 200) String subject, @NotBlank @Size(max = 10_000) String text) {
  @Override
  public String toString() {
    return "OpenConversation[" + caseId + "]";
  }
}
