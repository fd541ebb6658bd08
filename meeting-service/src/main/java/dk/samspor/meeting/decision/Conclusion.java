package dk.samspor.meeting.decision;

import dk.samspor.meeting.deadline.ConclusionDue;
import java.time.LocalDate;

/**
 * The written conclusion the citizen gets.
 *
 * @param coordinatingCaseWorker whom the citizen can turn to from now on
 * @param days calendar days from the meeting (or the coordinator's statement) to the sending
 */
public record Conclusion(LocalDate sentOn, String coordinatingCaseWorker, int days, boolean withinDeadline) {

  public static Conclusion of(LocalDate sentOn, String coordinatingCaseWorker, LocalDate meeting, LocalDate due) {
    return new Conclusion(sentOn, coordinatingCaseWorker, ConclusionDue.daysSince(meeting, sentOn), !sentOn.isAfter(due));
  }
}
