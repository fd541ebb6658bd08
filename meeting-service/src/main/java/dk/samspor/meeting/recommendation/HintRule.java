package dk.samspor.meeting.recommendation;

import java.util.stream.Stream;

/** One thing to look for while a recommendation is written [D 6.4]; says nothing when there is nothing to say. */
public sealed interface HintRule permits ProblemWithoutIntervention, GoalWithoutCircumstances, InterventionWithoutGoal,
    FlexJobWithoutConsiderations, SupportingGoalsWithoutEmploymentGoal, InterventionNotConcrete {
  Stream<Hint> look(RecommendationDraft draft);
}
