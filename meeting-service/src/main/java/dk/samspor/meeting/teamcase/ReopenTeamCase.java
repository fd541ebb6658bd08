package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.Size;

/**
 * Opens a case again after new information, with what is new.
 *
 * @param reason needed for a case that has been treated, from its recommendation on; may be absent for one that rests
 */
public record ReopenTeamCase(ReopenReason reason, @Size(max = 4000) String note) {

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "ReopenTeamCase[" + reason + "]";
  }
}
