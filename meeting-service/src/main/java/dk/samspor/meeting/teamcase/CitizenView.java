package dk.samspor.meeting.teamcase;

import java.time.LocalDate;
import java.util.UUID;

/** The citizen as a case shows it: never the CPR number. */
public record CitizenView(UUID id, String name, LocalDate birthDate) {

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "CitizenView[" + id + "]";
  }
}
