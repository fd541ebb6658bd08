package dk.samspor.meeting.composition;

import java.time.LocalDate;
import java.time.Period;

/**
 * What the composition rules need to know of the citizen.
 *
 * @param vocationallyQualified has an education that qualifies for a trade
 */
public record CitizenAtTheTable(LocalDate birthDate, boolean vocationallyQualified, boolean childrenAtHome) {

  boolean isYoungWithoutQualification(LocalDate on, int underAge) {
    return !vocationallyQualified && Period.between(birthDate, on).getYears() < underAge;
  }

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "CitizenAtTheTable[]";
  }
}
