package dk.samspor.referral.certificate;

import dk.samspor.referral.certificate.quality.CertificateTexts;
import jakarta.validation.constraints.Size;

/** Texts of a LÆ 265 before it is delivered; any may be absent. */
public record CheckCertificate(
    @Size(max = 20_000) String assessment,
    @Size(max = 20_000) String citizenView,
    @Size(max = 20_000) String resources) {

  CertificateTexts texts() {
    return new CertificateTexts(assessment, citizenView, resources);
  }

  @Override
  public String toString() {
    return "CheckCertificate[masked]";
  }
}
