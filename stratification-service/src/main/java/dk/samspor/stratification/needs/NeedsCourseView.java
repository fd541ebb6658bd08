package dk.samspor.stratification.needs;

import dk.samspor.stratification.citizen.CitizenMoved;
import dk.samspor.stratification.library.Models;
import dk.samspor.stratification.library.Proposal;
import dk.samspor.stratification.library.Result;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A course as others see it.
 *
 * @param due   the day the next moment is to be screened by
 * @param heard what another sector found since the last screening and need not be asked again; absent when there is nothing
 * @param citizenMoved where the citizen lives, told while the course was open; absent where she lives here as far as anybody has said
 */
public record NeedsCourseView(UUID id, long version, NeedsCourse.Status status, UUID citizen, String municipality, PalliativePhase phase,
    Moment nextMoment, LocalDate due, HeardNeeds heard, CitizenMoved citizenMoved, List<ScreeningView> screenings, Set<NeedsCourse.Act> allowedActions) {

  private static final Set<NeedsCourse.Act> BY_LETTER = EnumSet.of(NeedsCourse.Act.HEAR_OF_NEEDS, NeedsCourse.Act.UNHEAR,
      NeedsCourse.Act.NOTICE_MOVE);

  /**
   * One screening with its explanation.
   *
   * @param result PROPOSED, or NO_RULE_APPLIES where the model had no answer to these inputs
   * @param need   absent where no rule applied
   */
  public record ScreeningView(Moment moment, LocalDate on, String by, Map<String, Object> inputs, Result result, Proposal need, Boolean onTime) {

    private static ScreeningView of(Screening screening, Models models) {
      var need = screening.outcome() == null ? null : Proposal.of(models.ofFile(screening.model().hash()), screening.outcome(), screening.reasons());
      return new ScreeningView(screening.moment(), screening.on(), screening.by(), screening.inputs().byInput(),
          need == null ? Result.NO_RULE_APPLIES : Result.PROPOSED, need, screening.onTime());
    }
  }

  /** Without what is known of the citizen. */
  @Override
  public String toString() {
    return "NeedsCourseView[" + id + "]";
  }

  static NeedsCourseView of(NeedsCourse course, Models models) {
    var actions = course.allowedActions().stream().filter(act -> !BY_LETTER.contains(act)).collect(Collectors.toSet());
    return new NeedsCourseView(course.id(), course.version(), course.status(), course.citizen().value(), course.homeMunicipality(), course.phase,
        course.nextMoment, course.due, course.heard, course.moved, course.screenings.stream().map(one -> ScreeningView.of(one, models)).toList(), actions);
  }
}
