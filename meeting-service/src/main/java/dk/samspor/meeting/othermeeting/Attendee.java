package dk.samspor.meeting.othermeeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One person at the table.
 *
 * @param name as the minutes print it, may be absent; never in a fact
 */
public record Attendee(@NotNull Side side, @Size(max = 200) String name) {

  /** Names nobody. */
  @Override public String toString() {
    return "Attendee[" + side + "]";
  }
}
