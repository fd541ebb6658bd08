package dk.samspor.meeting.teamcase;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** A meeting day's agenda on paper: {@code templates/AgendaSheet.html}. */
record AgendaSheet(String municipality, String date, String room, String coordinator, List<Item> items) implements TemplateInstance {

  /** One case: when, who, and what is read. */
  record Item(String time, String name, String kind, String screening, int pages, List<String> documents) {

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
