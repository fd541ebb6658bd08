package dk.samspor.referral.certificate.quality;

import java.util.Optional;
import java.util.regex.Pattern;

/** The doctor describes; which outcome it leads to is the team's to recommend [D table 8]. */
final class OutcomeIsNotRecommended implements CertificateRule {

  private static final Pattern RECOMMENDS = Words.pattern("\\b(anbefal\\w*|indstill\\w*|tilråde\\w*|foreslå\\w*|støtter|oplagt|tilslutte\\w*|berettiget"
      + "|egnet til|kandidat|løsning\\w*|rigtige|rette|eneste|tilkendes|bevilges|bevilge|nødvendig\\w*"
      + "|(bør|burde|skal|må) (?:\\w+ ){0,4}(have|få|tilkendes|bevilges|indstilles|overgå))\\b");

  private static final Pattern DOCTOR_HERSELF = Words.pattern("\\b(min anbefaling|jeg (anbefaler|støtter|foreslår|tilråder|er enig|kan kun)|ingen tvivl)\\b");

  private static final Pattern NO_DOUBT = Words.pattern("\\bingen tvivl\\b");
  private static final Pattern DENIED = Words.pattern("\\b(ikke|hverken|næppe|uden at|kommunens (afgørelse|sag)|teamet (må|skal|kan)|må teamet)\\b");

  /** Somebody else's wish or question, somebody else's outcome, or one that is there already or was once. */
  private static final Pattern ANOTHERS = Words.pattern("\\b(ønsker|ønske om|håber|spørger|vil (selv )?gerne|søgt|tidligere|gamle|havde|fik"
      + "|siden|hustru\\w*|ægtefælle\\w*|mand|kone|er i (fleks|flex)\\w*|nuværende|sagsbehandler\\w*|kommunen (spørger|overvejer|mener))\\b");

  private static final QualityHint HINT = QualityHint.missing("OUTCOME_RECOMMENDED", "assessment",
      "Attesten anbefaler et udfald. Det er teamets at indstille og kommunens at afgøre: beskriv i stedet funktion og skånehensyn.",
      "The certificate recommends an outcome. That is the team's and the municipality's: describe function instead.");

  @Override
  public Optional<QualityHint> check(CertificateTexts texts) {
    return recommending(texts.assessment()).or(() -> recommending(texts.resources())).map(HINT::because);
  }

  private static Optional<String> recommending(String text) {
    return Words.sentences(text)
        .filter(sentence -> Words.says(sentence, Outcomes.NAMED) && Words.says(sentence, RECOMMENDS))
        .filter(sentence -> !denied(sentence))
        .filter(sentence -> !Words.says(sentence, ANOTHERS) || Words.says(sentence, DOCTOR_HERSELF))
        .findFirst();
  }

  /** "Der er ingen tvivl om, at det ikke kan gå uden pension" denies nothing. */
  private static boolean denied(String sentence) {
    return Words.says(sentence, DENIED) && !Words.says(sentence, NO_DOUBT);
  }
}
