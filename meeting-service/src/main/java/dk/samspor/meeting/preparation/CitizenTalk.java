package dk.samspor.meeting.preparation;

import java.time.LocalDate;

/**
 * One point gone through with the citizen.
 *
 * @param on the day of the talk
 * @param said what was said, in short
 * @param by who talked with the citizen, as the token names her
 */
public record CitizenTalk(CitizenPoint point, LocalDate on, String said, String by) {

  /** Says nothing of what was said. */
  @Override public String toString() {
    return "CitizenTalk[" + point + ", " + on + "]";
  }
}
