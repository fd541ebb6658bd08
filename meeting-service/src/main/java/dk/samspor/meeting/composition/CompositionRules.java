package dk.samspor.meeting.composition;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every composition rule, asked in the order a meeting leader would. */
public final class CompositionRules {
  private static final List<CompositionRule> RULES = List.of(
      new CoordinatorMustAttend(),
      new EmploymentMustAttend(),
      new SocialMustAttend(),
      new HealthMustAttend(),
      new EducationRequiredUnderThirty(),
      new FamilyShouldAttendWithChildrenAtHome(),
      new OnePersonForSeveralAreas(),
      new MunicipalitySendsAtMostSix(),
      new MeetingLeaderIsNamed(),
      new MinuteTakerIsNamed());

  private CompositionRules() {}

  /** What the rules have to say; empty when the team is composed as it should be. */
  public static List<Finding> check(Composition team) {
    return RULES.stream().map(rule -> rule.check(team)).flatMap(Optional::stream).toList();
  }

  /** The municipal areas that have to sit at the table for this citizen, in the order they are listed in the law. */
  public static Set<Area> requiredAreas(Composition team) {
    return RULES.stream().map(rule -> rule.requires(team)).flatMap(Optional::stream)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Area.class)));
  }

  /** Whether this finding alone means that the whole meeting is called off, not only recomposed [D 6.1]. */
  public static boolean cancelsTheMeeting(Finding finding) {
    return finding.code().equals(CoordinatorMustAttend.CODE);
  }
}
