package dk.samspor.meeting.teamcase;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What the citizen's doctor gets: the recommendation and the plan [D 7.1]: {@code templates/GpMessage.html}. */
record GpMessage(String name, String municipality, String today, String type, String background, List<ConclusionLetter.Line> goals,
    List<ConclusionLetter.Line> interventions, String considerations, List<CasePlan.Chapter> plan) implements TemplateInstance {

  /** Says nothing of what is written. */
  @Override public String toString() {
    return "GpMessage[]";
  }
}
