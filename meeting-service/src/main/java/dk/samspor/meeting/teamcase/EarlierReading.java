package dk.samspor.meeting.teamcase;

import java.time.LocalDate;

/** A coordinator's reading of a draft before she was asked, or said something, again. */
public record EarlierReading(LocalDate askedOn, int draft, LocalDate readOn, String remarks) {

  /** Says nothing of the remarks. */
  @Override public String toString() {
    return "EarlierReading[" + askedOn + "]";
  }
}
