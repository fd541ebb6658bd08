package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.deadline.Deadline;
import dk.samspor.platform.agreements.ProcessKind;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A team case on a worklist: what it is, what it waits for and what can be done now.
 *
 * @param coordinatingCaseWorker name of who coordinates it, absent while nobody does
 */
public record TeamCaseLine(UUID id, TeamCaseStatus status, TeamCaseKind kind, ProcessKind processKind, CitizenView citizen,
    String municipality, UUID meetingDay, String coordinatingCaseWorker, List<Deadline> deadlines, Set<TeamCaseAct> allowedActions) {

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "TeamCaseLine[" + id + ", " + status + "]";
  }
}
