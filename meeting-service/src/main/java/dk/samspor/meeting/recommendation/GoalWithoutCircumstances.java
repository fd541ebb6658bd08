package dk.samspor.meeting.recommendation;

import java.util.stream.Stream;

/** A goal without hours, conditions or level of function cannot be followed up [D 6.4.3]. */
final class GoalWithoutCircumstances implements HintRule {
  @Override public Stream<Hint> look(RecommendationDraft draft) {
    return draft.goals().stream()
        .filter(goal -> goal.specificity() == Specificity.SOME || goal.specificity() == Specificity.LOW)
        .map(goal -> new Hint("GOAL_WITHOUT_CIRCUMSTANCES", goal.area(),
            "Målet siger ikke, under hvilke omstændigheder: timer, vilkår eller funktionsniveau.",
            "The goal does not say under which circumstances: hours, conditions or level of function."));
  }
}
