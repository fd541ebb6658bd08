package dk.samspor.meeting.teamcase;

import java.time.LocalDate;
import java.time.LocalTime;

/** The minutes of a meeting as they stood before they were written anew. */
public record EarlierMinutes(LocalDate writtenOn, LocalTime startedAt, LocalTime endedAt, boolean preMeeting, boolean caseWorkerAtPreMeeting,
    String text, String citizensWords, boolean oralSummary) {

  /** Says nothing of what was said. */
  @Override public String toString() {
    return "EarlierMinutes[" + writtenOn + "]";
  }
}
