package dk.samspor.meeting.live;

import dk.samspor.meeting.recommendation.Goal;
import dk.samspor.meeting.recommendation.Intervention;
import dk.samspor.meeting.recommendation.RecommendationDraft;
import dk.samspor.platform.identity.CprMask;
import java.util.List;

/**
 * What stands on the projector. The citizen sits in the room and knows who it is about; a name or a number that somebody passes
 * by must not see is not there, and a number that was typed is hidden.
 *
 * @param open false when the page has ended: nothing else stands in it then
 */
public record LiveRecommendation(boolean open, int revision, String type, String background, String citizensWords, List<Line> goals,
    List<Line> interventions, List<String> futureEmployment, Boolean mentor, String considerations) {

  static final LiveRecommendation ENDED =
      new LiveRecommendation(false, 0, null, null, null, List.of(), List.of(), List.of(), null, null);

  /** A goal or an intervention in its area. */
  public record Line(String area, String text) {

    /** Says nothing of what is written. */
    @Override public String toString() {
      return "Line[" + area.length() + "]";
    }
  }

  static LiveRecommendation of(int revision, RecommendationDraft draft) {
    return new LiveRecommendation(true, revision, draft.type() == null ? null : draft.type().name(), CprMask.mask(draft.background()),
        CprMask.mask(draft.citizensWords()), draft.goals().stream().map(LiveRecommendation::line).toList(),
        draft.interventions().stream().map(LiveRecommendation::line).toList(),
        draft.futureEmployment().stream().map(CprMask::mask).toList(), draft.mentor(), CprMask.mask(draft.considerations()));
  }

  private static Line line(Goal goal) {
    return new Line(goal.area().name(), CprMask.mask(goal.text()));
  }

  private static Line line(Intervention intervention) {
    return new Line(intervention.area().name(), CprMask.mask(intervention.text()));
  }

  /** Says nothing of what is written. */
  @Override public String toString() {
    return "LiveRecommendation[" + revision + "]";
  }
}
