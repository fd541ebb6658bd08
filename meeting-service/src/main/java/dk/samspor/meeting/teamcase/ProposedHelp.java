package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.recommendation.Recommendation;
import java.util.List;

/**
 * What is recommended, as every letter about it says it: all that the recommendation must hold [D 6.4]:
 * {@code templates/ProposedHelp.html}, which letters include with their own headings.
 *
 * @param futureEmployment areas of work the citizen may come to; absent where none are named
 * @param mentor whether one is proposed, in a sentence; absent while nobody said
 */
record ProposedHelp(String type, List<Line> goals, List<Line> interventions, String futureEmployment, String mentor, String considerations) {

  /** A goal or an intervention in its area. */
  record Line(String area, String text) {

    /** Says nothing of what is written. */
    @Override public String toString() {
      return "Line[]";
    }
  }

  static ProposedHelp of(Recommendation it) {
    return new ProposedHelp(Danish.of(it.type()), it.goals().stream().map(goal -> new Line(Danish.of(goal.area()), goal.text())).toList(),
        it.interventions().stream().map(one -> new Line(Danish.of(one.area()), Danish.of(one))).toList(),
        it.futureEmployment().isEmpty() ? null : String.join(", ", it.futureEmployment()), Danish.mentor(it.mentor()), it.considerations());
  }

  /** Says nothing of what is written. */
  @Override public String toString() {
    return "ProposedHelp[]";
  }
}
