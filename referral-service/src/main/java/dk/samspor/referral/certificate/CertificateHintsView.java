package dk.samspor.referral.certificate;

import dk.samspor.referral.certificate.quality.QualityHint;
import java.util.List;

/** What a reader would stumble over in texts that were not sent yet. Hints stop nothing. */
public record CertificateHintsView(List<QualityHint> hints) {
  @Override
  public String toString() {
    return "CertificateHintsView[" + hints.size() + "]";
  }
}
