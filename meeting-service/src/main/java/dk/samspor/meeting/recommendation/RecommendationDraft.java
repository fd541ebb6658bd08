package dk.samspor.meeting.recommendation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A recommendation that is still being written: the same parts, none of which must be there yet. */
public record RecommendationDraft(RecommendationType type, @Size(max = 20_000) String background, Set<@NotNull LifeArea> problems,
    @Size(max = 20_000) String citizensWords, List<@NotNull @Valid Intervention> interventions, List<@NotNull @Valid Goal> goals,
    List<@NotBlank @Size(max = 200) String> futureEmployment, Boolean mentor, @Size(max = 20_000) String considerations) {

  public RecommendationDraft {
    problems = problems == null ? Set.of() : problems;
    interventions = interventions == null ? List.of() : interventions;
    goals = goals == null ? List.of() : goals;
    futureEmployment = futureEmployment == null ? List.of() : futureEmployment;
  }

  /** A finished recommendation as a draft: the hints hold for it too. */
  public static RecommendationDraft of(Recommendation it) {
    return new RecommendationDraft(it.type(), it.background(), it.problems(), it.citizensWords(), it.interventions(), it.goals(),
        it.futureEmployment(), it.mentor(), it.considerations());
  }

  Stream<Intervention> interventionsIn(LifeArea area) {
    return interventions.stream().filter(one -> one.area() == area);
  }

  boolean hasAGoalIn(LifeArea area) {
    return goals.stream().anyMatch(goal -> goal.isIn(area));
  }

  /** Says nothing of the citizen and of what is written. */
  @Override public String toString() {
    return "RecommendationDraft[" + type + "]";
  }
}
