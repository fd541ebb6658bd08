package dk.samspor.meeting.composition;

import java.util.Optional;

/** One sentence of the co-operation model about who takes part; says nothing when the team satisfies it. */
public sealed interface CompositionRule
    permits CoordinatorMustAttend, EmploymentMustAttend, SocialMustAttend, HealthMustAttend,
        EducationRequiredUnderThirty, FamilyShouldAttendWithChildrenAtHome, OnePersonForSeveralAreas,
        MunicipalitySendsAtMostSix,
        MeetingLeaderIsNamed, MinuteTakerIsNamed {
  Optional<Finding> check(Composition team);
}
