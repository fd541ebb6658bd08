package dk.samspor.referral.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The municipality needs the certificate no longer; the practice reads why. */
public record CancelCertificate(@NotBlank @Size(max = 1_000) String text) {
  @Override
  public String toString() {
    return "CancelCertificate[masked]";
  }
}
