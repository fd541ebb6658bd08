package dk.samspor.meeting.preparation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * The rehabilitation plan's preparatory part: the case worker's and the citizen's own [D 5.2].
 *
 * @param employment the employment track: job and education
 * @param social the social track
 * @param health the health track: the citizen's own view, treatment, health information
 * @param citizensWishes what the citizen wishes and expects, in the citizen's own words
 * @param caseSummary the short account the case presentation begins with, may be absent
 * @param pages length of the plan in A4 pages
 */
public record PreparatoryPlan(@Size(max = 20_000) String employment, @Size(max = 20_000) String social,
    @Size(max = 20_000) String health, @Size(max = 20_000) String citizensWishes, @Size(max = 20_000) String caseSummary,
    @Min(0) int pages) {

  public static final PreparatoryPlan EMPTY = new PreparatoryPlan(null, null, null, null, null, 0);

  /** What must be covered before the case is sent and is not yet. */
  public List<PlanGap> gaps() {
    var gaps = new ArrayList<PlanGap>();
    require(employment, PlanGap.EMPLOYMENT_TRACK, gaps);
    require(social, PlanGap.SOCIAL_TRACK, gaps);
    require(health, PlanGap.HEALTH_TRACK, gaps);
    require(citizensWishes, PlanGap.CITIZENS_WISHES, gaps);
    return gaps;
  }

  private static void require(String text, PlanGap gap, List<PlanGap> gaps) {
    if (text == null || text.isBlank()) {
      gaps.add(gap);
    }
  }

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "PreparatoryPlan[" + pages + " pages]";
  }
}
