package dk.samspor.meeting.decision;

import dk.samspor.meeting.deadline.ConclusionDue;
import java.time.LocalDate;

/**
 * The written conclusion the citizen gets.
 *
 * @param coordinatingCaseWorker whom the citizen can turn to from now on
 * @param days calendar days from the meeting (in a hearing, from the recommendation) to the sending
 * @param withinDeadline absent where no deadline is agreed
 */
public record Conclusion(LocalDate sentOn, String coordinatingCaseWorker, int days, Boolean withinDeadline) {

  public static Conclusion of(LocalDate sentOn, String coordinatingCaseWorker, LocalDate countedFrom, LocalDate due) {
    return new Conclusion(sentOn, coordinatingCaseWorker, ConclusionDue.daysSince(countedFrom, sentOn),
        due == null ? null : !sentOn.isAfter(due));
  }

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "Conclusion[" + sentOn + "]";
  }
}
