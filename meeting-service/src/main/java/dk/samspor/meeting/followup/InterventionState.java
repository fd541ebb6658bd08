package dk.samspor.meeting.followup;

import dk.samspor.meeting.recommendation.LifeArea;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether an intervention has begun.
 *
 * @param intervention its number in the recommendation, which it keeps through corrections
 * @param on since when, or when it was looked at
 * @param barrier why it has not begun, absent when it has
 */
public record InterventionState(int intervention, LifeArea area, Status status, LocalDate on, Barrier barrier, String note) {

  /** Begun or not. */
  @Schema(name = "InterventionStatus")
  public enum Status { STARTED, NOT_STARTED }

  /** Says nothing of the note. */
  @Override public String toString() {
    return "InterventionState[" + intervention + ", " + status + "]";
  }
}
