package dk.samspor.meeting.day;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

/**
 * A meeting day as its parties see it.
 *
 * @param free places left
 * @param coordinatorName the region's coordinator for the day, absent while nobody is assigned
 * @param latestSubmission last legal day to send an ordinary case to this day
 * @param heldCases cases whose meeting took place, once the day is closed
 */
public record MeetingDayView(UUID id, MeetingDay.Status status, String municipality, String region, LocalDate date, String room,
    LocalTime startsAt, int slotMinutes, int capacity, int free, String coordinatorName,
    LocalDate latestSubmission, Integer heldCases, Integer minutes,
    Set<MeetingDay.Act> allowedActions) {

  /** Names nobody. */
  @Override public String toString() {
    return "MeetingDayView[" + id + ", " + date + "]";
  }
}
