package dk.samspor.meeting.followup;

import java.time.LocalDate;

/**
 * What was agreed of a talk with the doctor before it was agreed anew.
 *
 * @param madeOn absent where it had not happened when another was agreed
 * @param calledOffOn absent where it was not called off
 */
public record EarlierGpContact(LocalDate agreedOn, LocalDate due, String about, LocalDate madeOn, String outcome, LocalDate calledOffOn) {

  /** Says nothing of what it is about. */
  @Override public String toString() {
    return "EarlierGpContact[" + due + "]";
  }
}
