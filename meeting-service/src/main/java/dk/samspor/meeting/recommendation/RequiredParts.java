package dk.samspor.meeting.recommendation;

import static dk.samspor.meeting.recommendation.LifeArea.EMPLOYMENT;

import java.util.ArrayList;
import java.util.List;

/**
 * What each type of recommendation must hold. Only a resource programme has a statutory minimum [D 6]; for the others the
 * relevant parts of the form are enough [D 6.4.1].
 */
final class RequiredParts {
  private RequiredParts() {}

  static List<MissingPart> missingIn(Recommendation recommendation) {
    return recommendation.type() == RecommendationType.RESOURCE_PROGRAMME
        ? missingInResourceProgramme(recommendation)
        : List.of();
  }

  private static List<MissingPart> missingInResourceProgramme(Recommendation it) {
    var missing = new ArrayList<MissingPart>();
    require(it.hasAGoalIn(EMPLOYMENT), MissingPart.EMPLOYMENT_GOAL, missing);
    require(!it.interventions().isEmpty(), MissingPart.MAIN_INTERVENTIONS, missing);
    require(!it.futureEmployment().isEmpty(), MissingPart.FUTURE_EMPLOYMENT, missing);
    require(it.mentor() != null, MissingPart.MENTOR, missing);
    require(it.considerations() != null && !it.considerations().isBlank(), MissingPart.CONSIDERATIONS, missing);
    require(it.interventions().stream().allMatch(one -> one.timing() != null), MissingPart.TIMING, missing);
    return missing;
  }

  private static void require(boolean there, MissingPart part, List<MissingPart> missing) {
    if (!there) {
      missing.add(part);
    }
  }
}
