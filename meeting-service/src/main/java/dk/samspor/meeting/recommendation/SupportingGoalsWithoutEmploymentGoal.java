package dk.samspor.meeting.recommendation;

import java.util.stream.Stream;

/** Employment goals lead; social and health goals support them [D 6.4.3]. */
final class SupportingGoalsWithoutEmploymentGoal implements HintRule {
  @Override public Stream<Hint> look(RecommendationDraft draft) {
    return !draft.goals().isEmpty() && !draft.hasAGoalIn(LifeArea.EMPLOYMENT)
        ? Stream.of(new Hint("SUPPORTING_GOALS_WITHOUT_EMPLOYMENT_GOAL", LifeArea.EMPLOYMENT,
            "Der er mål på andre områder, men intet beskæftigelsesmål, som de støtter.",
            "There are goals in other areas, but no employment goal that they support."))
        : Stream.empty();
  }
}
