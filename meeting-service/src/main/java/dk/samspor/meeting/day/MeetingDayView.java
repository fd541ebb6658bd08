package dk.samspor.meeting.day;

import dk.samspor.meeting.composition.Finding;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A meeting day as its parties see it.
 *
 * @param free places left
 * @param coordinatorName the region's coordinator for the day, absent while nobody is assigned
 * @param latestSubmission last legal day to send an ordinary case to this day
 * @param findings warnings about the coordinator, in the answer to who assigns one
 * @param heldCases cases whose meeting took place, once the day is closed
 */
public record MeetingDayView(UUID id, MeetingDay.Status status, String municipality, String region, LocalDate date, String room,
    LocalTime startsAt, int slotMinutes, int capacity, int free, String coordinatorName,
    LocalDate latestSubmission, Integer heldCases, Integer minutes,
    List<Finding> findings, Set<MeetingDay.Act> allowedActions) {

  /** Names nobody. */
  @Override public String toString() {
    return "MeetingDayView[" + id + ", " + date + "]";
  }
}
