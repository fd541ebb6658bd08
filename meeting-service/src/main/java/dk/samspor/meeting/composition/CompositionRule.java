package dk.samspor.meeting.composition;

import java.util.Optional;

/** One sentence of the co-operation model about who takes part; says nothing when the team satisfies it. */
public sealed interface CompositionRule
    permits CoordinatorMustAttend, EmploymentMustAttend, SocialMustAttend, HealthMustAttend,
        EducationRequiredUnderThirty, FamilyShouldAttendWithChildrenAtHome, OnePersonForSeveralAreas,
        MunicipalitySendsAtMostSix,
        MeetingLeaderIsNamed, MinuteTakerIsNamed {
  Optional<Finding> check(Composition team);

  /** The municipal area the sentence calls to this citizen's table, whether or not anybody came; empty where it is about something else. */
  default Optional<Area> requires(Composition team) {
    return Optional.empty();
  }
}
