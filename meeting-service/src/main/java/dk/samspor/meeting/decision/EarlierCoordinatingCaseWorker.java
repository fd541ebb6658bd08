package dk.samspor.meeting.decision;

import java.time.LocalDate;

/**
 * Who coordinated the case before.
 *
 * @param until the day somebody else was named
 */
public record EarlierCoordinatingCaseWorker(String name, LocalDate since, LocalDate until) {

  /** Names nobody. */
  @Override public String toString() {
    return "EarlierCoordinatingCaseWorker[" + since + "]";
  }
}
