package dk.samspor.stratification.needs;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** A plan from a ward says that the citizen has come home: a transition, and the need is screened anew [C]. */
@ApplicationScoped
class ScreenAnewAtDischarge implements LetterHandler {

  private final NeedsCourses courses;

  ScreenAnewAtDischarge(NeedsCourses courses) {
    this.courses = courses;
  }

  @Override
  public Set<String> types() {
    return Set.of("dk.samspor.referral.TrainingPlanReceived.v1");
  }

  /** Most citizens with a plan have no such course. */
  @Override
  public void handle(Letter letter) {
    courses.openOf(letter.citizen(), letter.municipality()).ifPresent(id ->
        courses.changeByLetter(id, course -> course.await(Moment.DISCHARGE, letter.businessDate())));
  }
}
