package dk.samspor.referral.certificate.quality;

import java.util.Optional;

/** Not blank, and not a novel: a doctor has one consultation for it [D 5.3]. */
final class RequestIsNoNovel implements RequestRule {

  /** About two printed pages in all. */
  private static final int CHARACTERS = 6_000;

  private static final QualityHint HINT = QualityHint.missing("REQUEST_TOO_LONG", "background",
      "Anmodningen fylder mere end to sider: kort den ned til det, lægen skal bruge.",
      "The request is longer than two pages: cut it to what the doctor needs.");

  @Override
  public Optional<QualityHint> check(RequestTexts texts) {
    return texts.length() > CHARACTERS ? Optional.of(HINT) : Optional.empty();
  }
}
