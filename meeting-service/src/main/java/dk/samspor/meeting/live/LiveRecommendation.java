package dk.samspor.meeting.live;

import dk.samspor.meeting.recommendation.Goal;
import dk.samspor.meeting.recommendation.Intervention;
import dk.samspor.meeting.recommendation.RecommendationDraft;
import dk.samspor.meeting.recommendation.Timing;
import dk.samspor.platform.identity.CprMask;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What stands on the projector. The citizen sits in the room and knows who it is about; a name or a number that somebody passes
 * by must not see is not there, and a number that was typed is hidden.
 *
 * @param open false when the page has ended: nothing else stands in it then
 */
public record LiveRecommendation(boolean open, int revision, String type, String background, String citizensWords, List<Line> goals,
    List<Proposal> interventions, List<String> futureEmployment, Boolean mentor, String considerations) {

  static final LiveRecommendation ENDED =
      new LiveRecommendation(false, 0, null, null, null, List.of(), List.of(), List.of(), null, null);

  /** A goal in its area. */
  @Schema(name = "LiveGoal")
  public record Line(String area, String text) {

    /** Says nothing of what is written. */
    @Override public String toString() {
      return "Line[" + area.length() + "]";
    }
  }

  /**
   * An intervention in its area with its terms [D 6.4.3], each absent while nobody has written it: the room sees what is still to say.
   *
   * @param offer a named offer
   * @param timing now or later
   * @param start when it should begin
   * @param extent how much
   * @param duration how long
   * @param grantedBy which administration grants it
   */
  @Schema(name = "LiveProposal")
  public record Proposal(String area, String text, String offer, Timing timing, LocalDate start, String extent, String duration,
      String grantedBy) {

    /** Says nothing of what is written. */
    @Override public String toString() {
      return "Proposal[" + area.length() + "]";
    }
  }

  static LiveRecommendation of(int revision, RecommendationDraft draft) {
    return new LiveRecommendation(true, revision, draft.type() == null ? null : draft.type().name(), CprMask.mask(draft.background()),
        CprMask.mask(draft.citizensWords()), draft.goals().stream().map(LiveRecommendation::line).toList(),
        draft.interventions().stream().map(LiveRecommendation::proposal).toList(),
        draft.futureEmployment().stream().map(CprMask::mask).toList(), draft.mentor(), CprMask.mask(draft.considerations()));
  }

  private static Line line(Goal goal) {
    return new Line(goal.area().name(), CprMask.mask(goal.text()));
  }

  private static Proposal proposal(Intervention it) {
    return new Proposal(it.area().name(), CprMask.mask(it.text()), CprMask.mask(it.offer()), it.timing(), it.start(),
        CprMask.mask(it.extent()), CprMask.mask(it.duration()), CprMask.mask(it.grantedBy()));
  }

  /** Says nothing of what is written. */
  @Override public String toString() {
    return "LiveRecommendation[" + revision + "]";
  }
}
