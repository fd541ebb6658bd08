package dk.samspor.referral.certificate.quality;

/**
 * Something in a certificate or a request that a reader would stumble over.
 *
 * @param code stable, upper snake case
 * @param field the text it is about
 * @param because the words that made the rule speak, as they stand in the text; null where it is what is missing
 */
public record QualityHint(String code, String field, String danish, String english, String because) {

  static QualityHint missing(String code, String field, String danish, String english) {
    return new QualityHint(code, field, danish, english, null);
  }

  QualityHint because(String words) {
    return new QualityHint(code, field, danish, english, words.strip());
  }

  /** What a doctor wrote is quoted in it. */
  @Override
  public String toString() {
    return "QualityHint[masked]";
  }
}
