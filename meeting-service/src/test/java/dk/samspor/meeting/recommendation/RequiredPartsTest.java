package dk.samspor.meeting.recommendation;

import static dk.samspor.meeting.recommendation.LifeArea.EMPLOYMENT;
import static dk.samspor.meeting.recommendation.LifeArea.HEALTH;
import static dk.samspor.meeting.recommendation.RecommendationType.FLEX_JOB;
import static dk.samspor.meeting.recommendation.RecommendationType.RESOURCE_PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequiredPartsTest {
  private static final Intervention TRAINING_NOW = intervention(Timing.NOW);
  private static final Goal KITCHEN_WORK = new Goal(null, EMPLOYMENT, "12 hours a week in a kitchen with a raised desk", Specificity.HIGH);

  @Test void a_resource_programme_with_all_six_parts_lacks_nothing() {
    assertThat(programme(List.of(TRAINING_NOW), List.of(KITCHEN_WORK), List.of("kitchen"), true, "rest at noon").missingParts())
        .isEmpty();
  }

  @Test void an_empty_resource_programme_is_told_all_that_is_missing() {
    assertThat(programme(List.of(), List.of(), List.of(), null, " ").missingParts()).containsExactly(
        MissingPart.EMPLOYMENT_GOAL, MissingPart.MAIN_INTERVENTIONS, MissingPart.FUTURE_EMPLOYMENT,
        MissingPart.MENTOR, MissingPart.CONSIDERATIONS);
  }

  @Test void a_health_goal_does_not_stand_in_for_the_employment_goal() {
    var health = new Goal(null, HEALTH, "sleeps through the night", Specificity.SOME);
    assertThat(programme(List.of(TRAINING_NOW), List.of(health), List.of("kitchen"), false, "rest").missingParts())
        .containsExactly(MissingPart.EMPLOYMENT_GOAL);
  }

  @Test void saying_why_no_employment_goal_can_be_set_yet_is_enough() {
    var notYet = new Goal(null, EMPLOYMENT, "to be clarified in a work trial first", Specificity.NONE);
    assertThat(programme(List.of(TRAINING_NOW), List.of(notYet), List.of("kitchen"), false, "rest").missingParts()).isEmpty();
  }

  @Test void a_goal_for_employment_without_a_word_is_none() {
    for (String nothing : new String[] {null, " "}) {
      assertThat(programme(List.of(TRAINING_NOW), List.of(new Goal(null, EMPLOYMENT, nothing, Specificity.NONE)), List.of("kitchen"), false, "rest")
          .missingParts()).containsExactly(MissingPart.EMPLOYMENT_GOAL);
    }
  }

  @Test void no_mentor_is_an_answer_but_silence_about_a_mentor_is_not() {
    assertThat(programme(List.of(TRAINING_NOW), List.of(KITCHEN_WORK), List.of("kitchen"), false, "rest").missingParts()).isEmpty();
    assertThat(programme(List.of(TRAINING_NOW), List.of(KITCHEN_WORK), List.of("kitchen"), null, "rest").missingParts())
        .containsExactly(MissingPart.MENTOR);
  }

  @Test void one_intervention_without_timing_is_enough_to_miss_it() {
    assertThat(programme(List.of(TRAINING_NOW, intervention(null)), List.of(KITCHEN_WORK), List.of("kitchen"), true, "rest")
        .missingParts()).containsExactly(MissingPart.TIMING);
  }

  @Test void a_flex_job_needs_only_its_relevant_parts() {
    assertThat(new Recommendation(FLEX_JOB, null, Set.of(), null, List.of(), List.of(), List.of(), null, null, 3).missingParts())
        .isEmpty();
  }

  private static Intervention intervention(Timing timing) {
    return new Intervention(null, EMPLOYMENT, "work trial", null, timing, null, null, null, null);
  }

  private static Recommendation programme(List<Intervention> interventions, List<Goal> goals, List<String> work, Boolean mentor,
      String considerations) {
    return new Recommendation(RESOURCE_PROGRAMME, "background", Set.of(HEALTH), "own words", interventions, goals, work, mentor,
        considerations, 4);
  }
}
