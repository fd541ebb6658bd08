package dk.samspor.meeting.teamcase;

import java.time.LocalDate;

/** The health coordinator's mandatory advice in a hearing: it stands in the meeting's place (domain/05). */
public record Statement(LocalDate givenOn, String text) {

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "Statement[" + givenOn + "]";
  }
}
