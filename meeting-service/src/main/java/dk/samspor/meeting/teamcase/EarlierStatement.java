package dk.samspor.meeting.teamcase;

import java.time.LocalDate;

/** The coordinator's statement as it stood before another was given. */
public record EarlierStatement(LocalDate givenOn, String text) {

  /** Says nothing of what is written. */
  @Override public String toString() {
    return "EarlierStatement[" + givenOn + "]";
  }
}
