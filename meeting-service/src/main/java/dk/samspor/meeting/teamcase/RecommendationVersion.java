package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.recommendation.Recommendation;
import dk.samspor.meeting.recommendation.RecommendationPart;
import java.time.LocalDate;
import java.util.List;

/** A recommendation as it stood before it was corrected. */
public record RecommendationVersion(int version, LocalDate on, Recommendation recommendation, List<RecommendationPart> changed,
    String whatChanged) {

  public RecommendationVersion {
    recommendation = recommendation.numberedWhereMissing();
  }

  /** Says nothing of what was changed. */
  @Override public String toString() {
    return "RecommendationVersion[" + version + "]";
  }
}
