package dk.samspor.referral.certificate.quality;

import java.util.Optional;

/** The doctor is told background and situation, or answers without knowing what for [D table 8]. */
final class SituationIsDescribed implements RequestRule {

  private static final QualityHint HINT = QualityHint.missing("SITUATION_MISSING", "background",
      "Baggrunden og den sociale, helbredsmæssige og beskæftigelsesmæssige situation er ikke beskrevet.",
      "Background and the social, health and employment situation are not described.");

  @Override
  public Optional<QualityHint> check(RequestTexts texts) {
    return texts.situation().findAny().isPresent() ? Optional.empty() : Optional.of(HINT);
  }
}
