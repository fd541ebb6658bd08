package dk.samspor.referral.certificate.quality;

import java.util.Optional;
import java.util.regex.Pattern;

/** A doctor answers the question that is asked: "certificate wanted" is none [D 5.3]. */
final class QuestionIsConcrete implements RequestRule {

  private static final Pattern ASKS = Words.pattern("\\b(hvilke\\w*|hvilken|hvilket|hvordan|hvor|hvornår|hvad|hvorfor|hvem|om|er der|er|kan"
      + "|bør|mener|anbefaler|har|vil|beskriv\\w*|vurder\\w*|redegør\\w*|belys\\w*)\\b");
  private static final Pattern GENERAL = Words.pattern("\\b(attest\\w* ønskes|generel\\w*|status\\w*|vedlagte attest|udfyld\\w*|bedes (sende|udfyldt|udfylde|fremsende))\\b");
  private static final int CHARACTERS = 20;

  private static final QualityHint HINT = QualityHint.missing("QUESTION_NOT_CONCRETE", "question",
      "Spørgsmålet er ikke konkret: hvad skal lægen svare på, og hvad skal svaret bruges til?",
      "The question is not concrete: what is the doctor to answer, and what for?");

  @Override
  public Optional<QualityHint> check(RequestTexts texts) {
    String question = texts.question();
    boolean vague = !Words.blank(question) && (question.strip().length() < CHARACTERS || !Words.says(question, ASKS)
        || Words.says(question, GENERAL) && !question.contains("?"));
    return vague ? Optional.of(HINT.because(question)) : Optional.empty();
  }
}
