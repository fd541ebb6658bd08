package dk.samspor.meeting.recommendation;

import java.util.List;

/** Every hint rule, in the order a coordinator would ask. */
public final class HintRules {
  private static final List<HintRule> RULES = List.of(
      new ProblemWithoutIntervention(),
      new GoalWithoutCircumstances(),
      new InterventionWithoutGoal(),
      new SupportingGoalsWithoutEmploymentGoal(),
      new FlexJobWithoutConsiderations(),
      new InterventionNotConcrete());

  private HintRules() {}

  public static List<Hint> look(RecommendationDraft draft) {
    return RULES.stream().flatMap(rule -> rule.look(draft)).toList();
  }
}
