package dk.samspor.stratification.needs;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** A needs assessment was entered in error: what was heard of it is forgotten. A screening made since is the screener's own. */
@ApplicationScoped
class UnhearNeeds implements LetterHandler {

  private final NeedsCourses courses;

  UnhearNeeds(NeedsCourses courses) {
    this.courses = courses;
  }

  @Override
  public Set<String> types() {
    return Set.of("dk.samspor.referral.NeedsAssessmentEnteredInError.v1");
  }

  @Override
  public void handle(Letter letter) {
    courses.openOf(letter.citizen(), letter.municipality()).ifPresent(id -> courses.changeByLetter(id, course -> course.unhear(letter.caseId())));
  }
}
