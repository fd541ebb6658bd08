package dk.samspor.referral.certificate.quality;

import java.util.Optional;

/** Resources are in focus, in their own field or in the assessment [D table 8]. */
final class ResourcesAreInFocus implements CertificateRule {

  private static final QualityHint HINT = QualityHint.missing("RESOURCES_MISSING", "resources",
      "Attesten nævner ingen ressourcer: hvad kan borgeren, og hvornår går det godt?",
      "The certificate names no resources: what can the citizen do, and when does it go well?");

  @Override
  public Optional<QualityHint> check(CertificateTexts texts) {
    boolean named = !Resources.isNothing(texts.resources()) || Resources.named(texts.assessment());
    return named ? Optional.empty() : Optional.of(HINT);
  }
}
