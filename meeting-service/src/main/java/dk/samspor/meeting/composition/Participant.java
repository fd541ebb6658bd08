package dk.samspor.meeting.composition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * One person at the table.
 *
 * @param seat what the person does at the meeting
 * @param name the person's name as the minutes print it, may be absent; never in a fact
 * @param areas the municipal areas the person stands for, empty for the citizen's own side and the region
 */
public record Participant(@NotNull Seat seat, @Size(max = 200) String name, Set<@NotNull Area> areas) {
  public Participant {
    areas = areas == null ? Set.of() : areas;
  }

  boolean standsFor(Area area) {
    return seat.standsForAnArea() && areas.contains(area);
  }

  boolean standsForSeveral() {
    return seat.standsForAnArea() && areas.size() > 1;
  }

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "Participant[" + seat + "]";
  }
}
