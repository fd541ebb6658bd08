package dk.samspor.referral.certificate.quality;

/** What a doctor writes in LÆ 265 [D table 8]; any of it may be null. */
public record CertificateTexts(String assessment, String citizenView, String resources) {

  @Override
  public String toString() {
    return "CertificateTexts[masked]";
  }
}
