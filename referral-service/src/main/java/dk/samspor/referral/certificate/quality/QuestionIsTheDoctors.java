package dk.samspor.referral.certificate.quality;

import java.util.Optional;
import java.util.regex.Pattern;

/** A question that asks for the outcome gets a recommendation the certificate must not hold [D table 8]. */
final class QuestionIsTheDoctors implements RequestRule {

  private static final Pattern ASKS_FOR_IT = Words.pattern("\\b(berettiget|bør|skal|anbefal\\w*|indstill\\w*|mener|tilkend\\w*|rigtige?"
      + "|løsning\\w*|egnet|støtt\\w*|vejer|foretrækker|grundlag for|opfylder)\\b");

  private static final QualityHint HINT = QualityHint.missing("QUESTION_ASKS_FOR_OUTCOME", "question",
      "Spørgsmålet beder lægen tage stilling til udfaldet. Det er teamets: spørg om helbred, funktion og behandling.",
      "The question asks the doctor for the outcome. That is the team's: ask about health, function and treatment.");

  @Override
  public Optional<QualityHint> check(RequestTexts texts) {
    return Words.firstSentence(texts.question(), Outcomes.NAMED, ASKS_FOR_IT).map(HINT::because);
  }
}
