package dk.samspor.meeting.recommendation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The team's proposal; the administration decides, the team does not [D 6.4].
 *
 * @param background the problems described, in words
 * @param problems the areas in which a problem is described; compared with the interventions' areas in the figures
 * @param citizensWords what the citizen says, in the citizen's own words
 * @param futureEmployment areas of work the citizen may come to, required for a resource programme
 * @param mentor whether a mentor is proposed; absent means that nobody said
 * @param considerations health and social considerations, for a flex job also what the work must spare the citizen
 * @param pages the recommendation's length in A4 pages
 */
public record Recommendation(
    @NotNull RecommendationType type, @Size(max = 20_000) String background, @NotNull Set<@NotNull LifeArea> problems,
    @Size(max = 20_000) String citizensWords, @NotNull List<@NotNull @Valid Intervention> interventions,
    @NotNull List<@NotNull @Valid Goal> goals, List<@NotBlank @Size(max = 200) String> futureEmployment, Boolean mentor,
    @Size(max = 20_000) String considerations, @Min(0) int pages) {

  public Recommendation {
    futureEmployment = futureEmployment == null ? List.of() : futureEmployment;
  }

  /** What the type of recommendation asks for and this one lacks; empty when it may be sent. */
  public List<MissingPart> missingParts() {
    return RequiredParts.missingIn(this);
  }

  /** As it is kept the first time it is written: each intervention and goal with a number of its own. */
  public Recommendation numbered() {
    return with(Numbering.first(interventions), Numbering.first(goals));
  }

  /** As it was stored: where lines have no numbers yet they are spoken of by their place. */
  public Recommendation numberedWhereMissing() {
    return with(Numbering.whereMissing(interventions), Numbering.whereMissing(goals));
  }

  /** In place of another one: what is the same keeps its number, and what became of it stays with it. */
  public Recommendation correcting(Recommendation before, List<Recommendation> everyVersion) {
    return with(
        Numbering.kept(interventions, before.interventions, numbers(everyVersion.stream().flatMap(one -> one.interventions.stream()))),
        Numbering.kept(goals, before.goals, numbers(everyVersion.stream().flatMap(one -> one.goals.stream()))));
  }

  private static Set<Integer> numbers(Stream<? extends Numbered<?>> lines) {
    return lines.map(Numbered::number).collect(Collectors.toSet());
  }

  private Recommendation with(List<Intervention> numbered, List<Goal> numberedGoals) {
    return new Recommendation(type, background, problems, citizensWords, numbered, numberedGoals, futureEmployment, mentor, considerations, pages);
  }

  boolean hasAGoalIn(LifeArea area) {
    return goals.stream().anyMatch(goal -> goal.isIn(area));
  }

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "Recommendation[" + type + "]";
  }
}
