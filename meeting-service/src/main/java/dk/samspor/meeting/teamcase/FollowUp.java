package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.Size;

/** What was found when the interventions were followed up. */
public record FollowUp(@Size(max = 4000) String note) {

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "FollowUp[]";
  }
}
