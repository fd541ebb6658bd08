package dk.samspor.referral.certificate;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The coordinator's advice comes from the meeting service: the letter's case is the team case it is about. */
@ApplicationScoped
class NoteClinicalAdvice implements LetterHandler {

  private final ClinicalAdvices advices;

  NoteClinicalAdvice(ClinicalAdvices advices) {
    this.advices = advices;
  }

  @Override
  public Set<String> types() {
    return Set.of("dk.samspor.meeting.ClinicalExaminationAdvised.v1");
  }

  /** The same advice twice is one to follow: a coordinator may screen a case again. */
  @Override
  public void handle(Letter letter) {
    if (!advices.isOpenFor(letter.caseId(), letter.municipality())) {
      advices.open(new ClinicalAdvice(letter.citizen(), letter.municipality(), letter.region(), letter.caseId(), letter.businessDate()));
    }
  }
}
