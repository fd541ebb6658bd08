package dk.samspor.meeting.decision;

import dk.samspor.meeting.deadline.ConclusionDue;
import java.time.LocalDate;

/**
 * The written conclusion the citizen gets.
 *
 * @param coordinatingCaseWorker whom the citizen can turn to from now on
 * @param days calendar days from the meeting (in a hearing, from the recommendation) to the sending
 * @param withinDeadline absent where no deadline is agreed
 * @param recommendation version of the recommendation the citizen was told of; absent in conclusions from before it was kept
 */
public record Conclusion(LocalDate sentOn, String coordinatingCaseWorker, int days, Boolean withinDeadline, Integer recommendation) {

  public static Conclusion of(LocalDate sentOn, String coordinatingCaseWorker, LocalDate countedFrom, LocalDate due, int version) {
    return new Conclusion(sentOn, coordinatingCaseWorker, ConclusionDue.daysSince(countedFrom, sentOn),
        due == null ? null : !sentOn.isAfter(due), version);
  }

  /** A conclusion that does not say told of the first version: there was no way to correct before one was sent. */
  public int toldOf() {
    return recommendation == null ? 1 : recommendation;
  }

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "Conclusion[" + sentOn + "]";
  }
}
