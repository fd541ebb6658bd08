package dk.samspor.meeting.othermeeting;

import java.time.LocalDate;

/**
 * The minutes of a meeting as they stood before they were written anew.
 *
 * @param replacedOn legal date on which others took their place
 */
public record EarlierMinutesOfMeeting(LocalDate replacedOn, String text) {

  /** Says nothing of what was said. */
  @Override public String toString() {
    return "EarlierMinutesOfMeeting[" + replacedOn + "]";
  }
}
