package dk.samspor.meeting.teamcase;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What the citizen's doctor gets: the recommendation and the plan [D 7.1]: {@code templates/GpMessage.html}.
 *
 * @param corrections what each correction says of itself, oldest first; empty for a recommendation that was not corrected
 */
record GpMessage(String name, String municipality, String today, String background, ProposedHelp help,
    List<CasePlan.Chapter> plan, List<String> corrections) implements TemplateInstance {

  /** Says nothing of what is written. */
  @Override public String toString() {
    return "GpMessage[]";
  }
}
