package dk.samspor.meeting.letter;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A letter that is to be sent.
 *
 * @param practice ydernummer, absent for a letter to the citizen
 * @param coordinatingCaseWorker whom the conclusion names, absent for a message to the doctor
 * @param followUpOn when the interventions are looked at, may be absent
 */
public record Outgoing(UUID id, UUID teamCase, LetterKind kind, String practice, String coordinatingCaseWorker, LocalDate followUpOn,
    byte[] pdf, int attempts) {

  /** Names nobody. */
  @Override public String toString() {
    return "Outgoing[" + id + ", " + kind + "]";
  }
}
