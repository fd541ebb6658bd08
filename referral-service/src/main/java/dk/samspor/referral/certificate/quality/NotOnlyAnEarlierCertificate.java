package dk.samspor.referral.certificate.quality;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** "See earlier certificate" tells the team nothing: at least a short status stands beside a reference [D table 8]. */
final class NotOnlyAnEarlierCertificate implements CertificateRule {

  private static final Pattern REFERENCE = Words.pattern("\\b(attest\\w*|epikrise\\w*|journal\\w*|LÆ ?\\d{3}|udtalelse\\w*|skrevet|sendt|oplyst)\\b");
  private static final Pattern REFERS = Words.pattern("\\b(se|jf|jævnfør|henvises|henviser|henholder|bekendt|kender|har|tidligere|seneste|sidste|vedlagt\\w*|vedlægges"
      + "|som (anført|beskrevet|nævnt)|uændret|ingen ændring\\w*|allerede)\\b");
  private static final Pattern UNCHANGED = Words.pattern("\\b(uændret|ingen ændring\\w*|som hidtil|intet nyt|ikke noget nyt)\\b");

  /** What stands beside the reference is about one sentence. */
  private static final int CHARACTERS = 60;

  private static final QualityHint HINT = QualityHint.missing("ONLY_EARLIER_CERTIFICATE", "assessment",
      "Attesten henviser til noget tidligere uden selv at beskrive tilstanden nu.",
      "The certificate refers to something earlier and does not describe the present state itself.");

  @Override
  public Optional<QualityHint> check(CertificateTexts texts) {
    Optional<String> reference = Words.firstSentence(texts.assessment(), REFERENCE, REFERS);
    return reference.filter(found -> beside(texts.assessment()).length() < CHARACTERS).map(HINT::because);
  }

  private static String beside(String assessment) {
    return Words.sentences(assessment)
        .filter(sentence -> !(Words.says(sentence, REFERENCE) && Words.says(sentence, REFERS)) || sentence.length() > 3 * CHARACTERS)
        .filter(sentence -> !Words.says(sentence, UNCHANGED))
        .collect(Collectors.joining(" "));
  }
}
