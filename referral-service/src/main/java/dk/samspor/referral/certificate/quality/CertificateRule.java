package dk.samspor.referral.certificate.quality;

import java.util.Optional;

/** One thing LÆ 265 should or should not be. */
@FunctionalInterface
interface CertificateRule {
  Optional<QualityHint> check(CertificateTexts texts);
}
