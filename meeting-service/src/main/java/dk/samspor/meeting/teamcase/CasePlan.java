package dk.samspor.meeting.teamcase;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The preparatory plan as the case presentation prints it: {@code templates/CasePlan.html}. */
record CasePlan(String name, String summary, String citizensWishes, List<Chapter> chapters) implements TemplateInstance {

  /** One theme and what stands in it. */
  record Chapter(String title, List<String> texts) {

    /** Says nothing of what is written. */
    @Override public String toString() {
      return "Chapter[]";
    }
  }

  static List<Chapter> chapters(TeamCase it) {
    return it.chapters().plan.byTheme().entrySet().stream().filter(theme -> !theme.getValue().isEmpty())
        .map(theme -> new Chapter(Danish.of(theme.getKey()), theme.getValue())).toList();
  }

  /** Says nothing of what is written. */
  @Override public String toString() {
    return "CasePlan[]";
  }
}
