package dk.samspor.referral.certificate.quality;

import java.util.Objects;
import java.util.stream.Stream;

/** What a case worker writes in LÆ 261 [D table 8]; any of it may be null. */
public record RequestTexts(String question, String background, String socialSituation, String healthSituation,
    String employmentSituation, String caseWorkerView, String citizenView) {

  /** The situations the form asks for, as far as they were written. */
  Stream<String> situation() {
    return Stream.of(background, socialSituation, healthSituation, employmentSituation)
        .filter(Objects::nonNull).filter(text -> !text.isBlank());
  }

  int length() {
    return Stream.concat(situation(), Stream.of(question, caseWorkerView, citizenView)).filter(Objects::nonNull)
        .mapToInt(String::length).sum();
  }

  @Override
  public String toString() {
    return "RequestTexts[masked]";
  }
}
