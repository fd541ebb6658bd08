package dk.samspor.meeting.recommendation;

import static dk.samspor.meeting.recommendation.LifeArea.EMPLOYMENT;
import static dk.samspor.meeting.recommendation.LifeArea.FAMILY;
import static dk.samspor.meeting.recommendation.LifeArea.HEALTH;
import static dk.samspor.meeting.recommendation.LifeArea.SOCIAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One test for each hint rule, named after it; and a recommendation that gives none. */
class HintRulesTest {
  private static final Goal WORK = new Goal(null, EMPLOYMENT, "Twelve hours in a kitchen with rests", Specificity.HIGH);
  private static final Intervention TRIAL = intervention(EMPLOYMENT, "13 weeks");

  @Test void problem_without_intervention() {
    var draft = draft(RecommendationType.OTHER, Set.of(FAMILY, EMPLOYMENT), List.of(TRIAL), List.of(WORK), null);
    assertThat(hints(draft)).containsExactly("PROBLEM_WITHOUT_INTERVENTION FAMILY");
  }

  @Test void goal_without_circumstances() {
    var vague = List.of(WORK, new Goal(null, HEALTH, "Less pain", Specificity.SOME), new Goal(null, SOCIAL, "Be among people", Specificity.LOW));
    assertThat(hints(draft(RecommendationType.OTHER, Set.of(), List.of(), vague, null)))
        .containsExactly("GOAL_WITHOUT_CIRCUMSTANCES HEALTH", "GOAL_WITHOUT_CIRCUMSTANCES SOCIAL");
  }

  @Test void a_goal_that_cannot_be_set_yet_needs_no_circumstances() {
    assertThat(hints(draft(RecommendationType.OTHER, Set.of(), List.of(), List.of(new Goal(null, EMPLOYMENT, "Too early", Specificity.NONE)), null)))
        .isEmpty();
  }

  @Test void intervention_without_goal() {
    assertThat(hints(draft(RecommendationType.OTHER, Set.of(), List.of(TRIAL, intervention(HEALTH, "10 weeks")), List.of(WORK), null)))
        .containsExactly("INTERVENTION_WITHOUT_GOAL HEALTH");
  }

  @Test void supporting_goals_without_employment_goal() {
    assertThat(hints(draft(RecommendationType.OTHER, Set.of(), List.of(), List.of(new Goal(null, HEALTH, "Walk 2 km daily", Specificity.HIGH)), null)))
        .containsExactly("SUPPORTING_GOALS_WITHOUT_EMPLOYMENT_GOAL EMPLOYMENT");
  }

  @Test void flex_job_without_considerations() {
    assertThat(hints(draft(RecommendationType.FLEX_JOB, Set.of(), List.of(), List.of(WORK), " ")))
        .containsExactly("FLEX_JOB_WITHOUT_CONSIDERATIONS");
    assertThat(hints(draft(RecommendationType.FLEX_JOB, Set.of(), List.of(), List.of(WORK), "No lifting"))).isEmpty();
  }

  @Test void intervention_not_concrete() {
    assertThat(hints(draft(RecommendationType.OTHER, Set.of(), List.of(intervention(EMPLOYMENT, null)), List.of(WORK), null)))
        .containsExactly("INTERVENTION_NOT_CONCRETE EMPLOYMENT");
  }

  @Test void a_recommendation_that_says_everything_gives_no_hint_and_an_empty_draft_neither() {
    assertThat(hints(draft(RecommendationType.RESOURCE_PROGRAMME, Set.of(EMPLOYMENT), List.of(TRIAL), List.of(WORK), "No lifting"))).isEmpty();
    assertThat(hints(draft(null, null, null, null, null))).isEmpty();
  }

  @Test void every_rule_is_asked() {
    assertThat(Stream.of(HintRule.class.getPermittedSubclasses()).count()).isEqualTo(6);
  }

  private static Intervention intervention(LifeArea area, String duration) {
    return new Intervention(null, area, "Work trial", null, Timing.NOW, null, "4 hours a week", duration, "the job centre");
  }

  private static RecommendationDraft draft(RecommendationType type, Set<LifeArea> problems, List<Intervention> interventions,
      List<Goal> goals, String considerations) {
    return new RecommendationDraft(type, null, problems, null, interventions, goals, null, null, considerations);
  }

  private static List<String> hints(RecommendationDraft draft) {
    return HintRules.look(draft).stream().map(hint -> hint.code() + (hint.area() == null ? "" : " " + hint.area())).toList();
  }
}
