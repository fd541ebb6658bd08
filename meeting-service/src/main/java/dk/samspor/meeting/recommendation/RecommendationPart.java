package dk.samspor.meeting.recommendation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The parts of a recommendation, as a correction names those it has changed. */
public enum RecommendationPart {
  TYPE(Recommendation::type), BACKGROUND(Recommendation::background), PROBLEMS(Recommendation::problems),
  CITIZENS_WORDS(Recommendation::citizensWords), INTERVENTIONS(Recommendation::interventions), GOALS(Recommendation::goals),
  FUTURE_EMPLOYMENT(Recommendation::futureEmployment), MENTOR(Recommendation::mentor),
  CONSIDERATIONS(Recommendation::considerations), PAGES(Recommendation::pages);

  private final Function<Recommendation, Object> content;

  RecommendationPart(Function<Recommendation, Object> content) {
    this.content = content;
  }

  /** What a correction has changed, in the form's order. */
  public static List<RecommendationPart> thatDiffer(Recommendation before, Recommendation after) {
    return Arrays.stream(values()).filter(part -> !Objects.equals(part.content.apply(before), part.content.apply(after))).toList();
  }
}
