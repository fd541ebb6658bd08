package dk.samspor.meeting.teamcase;

import jakarta.validation.constraints.Size;

/**
 * The coordinator has read the draft.
 *
 * @param remarks what to change; absent where nothing is
 */
public record ProofRead(@Size(max = 20_000) String remarks) {

  /** Says nothing of the remarks. */
  @Override public String toString() {
    return "ProofRead[]";
  }
}
