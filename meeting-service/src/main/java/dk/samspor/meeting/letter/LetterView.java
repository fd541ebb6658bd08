package dk.samspor.meeting.letter;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A letter on its way, or arrived.
 *
 * @param sentOn legal date, absent while it waits
 * @param receipt the mail's number, absent while it waits
 * @param trouble why the last try failed, absent when none did
 */
@Schema(name = "OutgoingLetter")
public record LetterView(UUID id, LetterKind kind, Status status, LocalDate queuedOn, LocalDate sentOn, String receipt, int attempts,
    String trouble) {

  /** Where it is. */
  @Schema(name = "OutgoingLetterStatus")
  public enum Status {
    QUEUED, SENT, FAILED,
    /** Taken out of the tray before it was sent: the recommendation it told of has been corrected. */
    RECALLED
  }

  /** Says nothing of what went wrong. */
  @Override public String toString() {
    return "LetterView[" + id + ", " + status + "]";
  }
}
