package dk.samspor.meeting.feed;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * One line of a calendar: when and where, and how many cases, but never whose.
 *
 * @param revision grows with every change, so that a calendar program takes the newest
 * @param from Danish local time
 * @param to Danish local time
 * @param municipality code of whose team calls the meeting
 */
public record Appointment(UUID id, long revision, LocalDateTime from, LocalDateTime to, String title, String place, boolean cancelled,
    String municipality) {

  /** Says nothing of where. */
  @Override public String toString() {
    return "Appointment[" + id + ", " + from + "]";
  }
}
