package dk.samspor.referral.certificate.quality;

import java.util.Optional;
import java.util.regex.Pattern;

/** The doctor's own assessment stands apart from what the citizen thinks [D table 8]: retelling is not assessing. */
final class AssessmentIsTheDoctorsOwn implements CertificateRule {

  private static final Pattern CITIZEN_SAYS = Words.pattern("\\b(efter eget udsagn|ifølge (patienten|borgeren|pt|hende|ham)"
      + "|(patienten|borgeren|pt\\.?|hun|han) (\\w+ )?(oplyser|fortæller|mener|siger|angiver|føler|oplever|ønsker|synes|beskriver|tror|klager|nævner|har selv))");
  private static final Pattern DOCTOR_SAYS = Words.pattern("\\b(objektiv\\w*|min\\b|jeg\\b|vurder\\w*|undersøg\\w*|fund\\w*|diagnos\\w*"
      + "|lægelig\\w*|røntgen|MR|CT|scanning\\w*|blodprøve\\w*|blodprocent|test\\w*|reflekser|bevægelighed|prognose\\w*)\\b");

  private static final QualityHint HINT = QualityHint.missing("NOT_OWN_ASSESSMENT", "assessment",
      "Attesten gengiver borgerens oplysninger, men ikke lægens egen vurdering.",
      "The certificate retells what the citizen says, and not the doctor's own assessment.");

  @Override
  public Optional<QualityHint> check(CertificateTexts texts) {
    if (Words.same(texts.assessment(), texts.citizenView())) {
      return Optional.of(HINT.because(texts.assessment()));
    }
    Optional<String> retold = Words.firstSentence(texts.assessment(), CITIZEN_SAYS);
    return retold.filter(found -> Words.sentences(texts.assessment())
        .allMatch(sentence -> Words.says(sentence, CITIZEN_SAYS) && !Words.says(sentence, DOCTOR_SAYS))).map(HINT::because);
  }
}
