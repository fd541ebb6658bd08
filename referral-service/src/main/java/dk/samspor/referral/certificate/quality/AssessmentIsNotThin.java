package dk.samspor.referral.certificate.quality;

import java.util.Optional;

/** A word or two is no assessment the team can work from. A mere reference has a hint of its own. */
final class AssessmentIsNotThin implements CertificateRule {

  private static final int CHARACTERS = 40;

  private static final QualityHint HINT = QualityHint.missing("ASSESSMENT_THIN", "assessment",
      "Vurderingen er meget kort: beskriv tilstand, funktion, behandling og skånehensyn.",
      "The assessment is very short: describe state, function, treatment and what to take care of.");

  @Override
  public Optional<QualityHint> check(CertificateTexts texts) {
    boolean thin = texts.assessment() != null && texts.assessment().strip().length() < CHARACTERS;
    return thin && new NotOnlyAnEarlierCertificate().check(texts).isEmpty()
        ? Optional.of(HINT.because(texts.assessment())) : Optional.empty();
  }
}
