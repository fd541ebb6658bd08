package dk.samspor.meeting.teamcase;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** A meeting day's agenda on paper: {@code templates/AgendaSheet.html}. */
record AgendaSheet(String municipality, String date, String room, String coordinator, List<Line> overview, List<Item> items)
    implements TemplateInstance {

  /**
   * One place of the day, in the order of the clock.
   *
   * @param screening the coordinator's answer in a word, absent for a meeting that is no team meeting
   * @param pages absent for the same
   */
  record Line(int slot, String time, String name, String kind, String screening, Integer pages) {

    /** Names nobody. */
    @Override public String toString() {
      return "Line[]";
    }
  }


  /**
   * One case: when, who, and what is read.
   *
   * @param urgent why the case was sent later than agreed, absent for an ordinary case
   * @param note the screening note, absent where there is none
   * @param statement the coordinator's statement in a hearing, absent elsewhere
   * @param remarks what the team should think of when it is composed
   * @param team who is expected, absent while nobody has said
   * @param papers when the papers were sent and to whom, or that they have not been
   * @param awaited certificates that have not come
   */
  record Item(String time, String name, String kind, String urgent, String note, String statement, List<String> remarks, String team,
      String papers, List<String> awaited, List<String> documents) {

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
