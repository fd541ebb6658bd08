package dk.samspor.stratification.needs;

import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The ward says that the citizen came home, or sends the plan that follows: a transition, and the need is screened anew [C]. */
@ApplicationScoped
class ScreenAnewAtDischarge implements LetterHandler {

  private final NeedsCourses courses;
  private final Agreements agreements;

  ScreenAnewAtDischarge(NeedsCourses courses, Agreements agreements) {
    this.courses = courses;
    this.agreements = agreements;
  }

  @Override
  public Set<String> types() {
    return Set.of("dk.samspor.referral.CitizenDischarged.v1", "dk.samspor.referral.TrainingPlanReceived.v1");
  }

  /** Most citizens have no such course. */
  @Override
  public void handle(Letter letter) {
    courses.openOf(letter.citizen(), letter.municipality()).ifPresent(id ->
        courses.changeByLetter(id, course ->
            course.discharged(letter.businessDate(), agreements.on(letter.businessDate(), course.homeMunicipality()))));
  }
}
