package dk.samspor.meeting.teamcase;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** A meeting day's agenda on paper: {@code templates/AgendaSheet.html}. */
record AgendaSheet(String municipality, String date, String room, String coordinator, List<Item> items) implements TemplateInstance {

  /**
   * One case: when, who, and what is read.
   *
   * @param screening the coordinator's answer in a word
   * @param note the screening note, absent where there is none
   * @param remarks what the team should think of when it is composed
   * @param team who is expected, absent while nobody has said
   */
  record Item(String time, String name, String kind, String screening, String note, int pages, List<String> remarks, String team,
      List<String> documents) {

    /** Names nobody. */
    @Override public String toString() {
      return "Item[]";
    }
  }

  /** Names nobody. */
  @Override public String toString() {
    return "AgendaSheet[]";
  }
}
