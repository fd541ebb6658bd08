package dk.samspor.stratification.needs;

import dk.samspor.stratification.library.Models;
import dk.samspor.stratification.library.Proposal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A course as others see it.
 *
 * @param due the day the next moment is to be screened by
 */
public record NeedsCourseView(UUID id, long version, NeedsCourse.Status status, UUID citizen, String municipality, PalliativePhase phase,
    Moment nextMoment, LocalDate due, List<ScreeningView> screenings, Set<NeedsCourse.Act> allowedActions) {

  /** One screening with its explanation; the need is absent where no rule applied. */
  public record ScreeningView(Moment moment, LocalDate on, String by, Map<String, Object> inputs, Proposal need, Boolean onTime) {

    private static ScreeningView of(Screening screening, Models models) {
      var need = screening.outcome() == null ? null : Proposal.of(models.ofFile(screening.model().hash()), screening.outcome(), screening.reasons());
      return new ScreeningView(screening.moment(), screening.on(), screening.by(), screening.inputs().byInput(), need, screening.onTime());
    }
  }

  /** Without what is known of the citizen. */
  @Override
  public String toString() {
    return "NeedsCourseView[" + id + "]";
  }

  static NeedsCourseView of(NeedsCourse course, Models models) {
    return new NeedsCourseView(course.id(), course.version(), course.status(), course.citizen().value(), course.homeMunicipality(), course.phase,
        course.nextMoment, course.due, course.screenings.stream().map(one -> ScreeningView.of(one, models)).toList(), course.allowedActions());
  }
}
