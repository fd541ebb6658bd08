package dk.samspor.meeting.teamcase;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The citizen's conclusion, in plain words: {@code templates/ConclusionLetter.html}.
 *
 * @param met when the team met, absent in a hearing
 */
record ConclusionLetter(String name, String municipality, String today, String met, String type, String citizensWords, List<Line> goals,
    List<Line> interventions, String considerations, String decidedOn, String deviation, String whatHappensNext, String followUpOn,
    String contactPerson, String contact) implements TemplateInstance {

  /** A goal or an intervention in its area. */
  record Line(String area, String text) {

    /** Says nothing of what is written. */
    @Override public String toString() {
      return "Line[]";
    }
  }

  /** Says nothing of what is written. */
  @Override public String toString() {
    return "ConclusionLetter[]";
  }
}
