package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.recommendation.Hint;
import dk.samspor.meeting.recommendation.RecommendationDraft;
import java.util.List;

/**
 * A recommendation that is being written.
 *
 * @param revision 0 while nothing has been written
 * @param writtenBy who wrote last, as the token names her
 * @param hints what it could say and does not yet
 * @param proofReading the coordinator's reading, absent while nobody has asked for one
 */
public record DraftView(int revision, String writtenBy, RecommendationDraft draft, List<Hint> hints, ProofReading proofReading) {

  /** Says nothing of what is written. */
  @Override public String toString() {
    return "DraftView[" + revision + "]";
  }
}
