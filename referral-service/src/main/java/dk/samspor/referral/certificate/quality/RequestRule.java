package dk.samspor.referral.certificate.quality;

import java.util.Optional;

/** One thing LÆ 261 should or should not be. */
@FunctionalInterface
interface RequestRule {
  Optional<QualityHint> check(RequestTexts texts);
}
