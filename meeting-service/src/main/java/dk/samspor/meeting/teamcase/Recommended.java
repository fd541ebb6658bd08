package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.recommendation.Recommendation;
import dk.samspor.meeting.recommendation.RecommendationPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A recommendation and the day it was written. It is locked: what is corrected later is a new version that says what changed.
 *
 * @param version from one
 * @param changed parts in which it differs from the version before, empty for the first
 * @param whatChanged what the correction says of itself, absent for the first
 * @param earlier the versions before, oldest first
 */
public record Recommended(LocalDate on, Recommendation recommendation, int version, List<RecommendationPart> changed,
    String whatChanged, List<RecommendationVersion> earlier) {

  public Recommended {
    version = Math.max(1, version); // rows written before there were versions have none
    changed = changed == null ? List.of() : changed;
    earlier = earlier == null ? List.of() : earlier;
    recommendation = recommendation.numberedWhereMissing();
  }

  static Recommended first(LocalDate on, Recommendation recommendation) {
    return new Recommended(on, recommendation.numbered(), 1, List.of(), null, List.of());
  }

  Recommended corrected(LocalDate today, Recommendation correction, String what) {
    var before = new ArrayList<>(earlier);
    before.add(new RecommendationVersion(version, on, recommendation, changed, whatChanged));
    var right = correction.correcting(recommendation, before.stream().map(RecommendationVersion::recommendation).toList());
    return new Recommended(today, right, version + 1, RecommendationPart.thatDiffer(recommendation, right), what, List.copyOf(before));
  }

  /** What the corrections after a version say of themselves, oldest first. */
  List<String> correctionsAfter(int told) {
    var said = new ArrayList<>(earlier.stream().filter(one -> one.version() > told).map(RecommendationVersion::whatChanged).toList());
    if (version > told) {
      said.add(whatChanged);
    }
    return List.copyOf(said);
  }

  /** Says nothing of what was changed. */
  @Override public String toString() {
    return "Recommended[" + on + ", version " + version + "]";
  }
}
