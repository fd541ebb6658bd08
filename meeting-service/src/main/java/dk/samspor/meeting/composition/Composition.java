package dk.samspor.meeting.composition;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The team around one citizen on one day: what every composition rule looks at.
 *
 * @param day the meeting day: ages are counted on it
 * @param educationRequiredUnderAge the agreement's value, thirty everywhere so far
 */
public record Composition(LocalDate day, CitizenAtTheTable citizen, List<Participant> participants,
    int educationRequiredUnderAge) {
  public Composition {
    participants = List.copyOf(participants);
  }

  /** The municipal areas somebody stands for, in the order they are listed in the law. */
  public Set<Area> areas() {
    var areas = EnumSet.noneOf(Area.class);
    for (Area area : Area.values()) {
      if (represents(area)) {
        areas.add(area);
      }
    }
    return Collections.unmodifiableSet(areas);
  }

  boolean represents(Area area) {
    return participants.stream().anyMatch(person -> person.standsFor(area));
  }

  boolean seats(Seat seat) {
    return participants.stream().anyMatch(person -> person.seat() == seat);
  }

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "Composition[" + participants.size() + " participants]";
  }
}
