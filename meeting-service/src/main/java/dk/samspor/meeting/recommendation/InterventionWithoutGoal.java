package dk.samspor.meeting.recommendation;

import java.util.stream.Stream;

/** Something is done in an area in which nobody has said what it should lead to [D 6.4.3]. */
final class InterventionWithoutGoal implements HintRule {
  @Override public Stream<Hint> look(RecommendationDraft draft) {
    return draft.interventions().stream().map(Intervention::area).distinct().sorted().filter(area -> !draft.hasAGoalIn(area))
        .map(area -> new Hint("INTERVENTION_WITHOUT_GOAL", area,
            "Der er en indsats på området, men intet mål.", "There is an intervention in this area, but no goal."));
  }
}
