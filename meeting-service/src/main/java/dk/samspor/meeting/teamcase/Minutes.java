package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.composition.Finding;
import java.time.LocalTime;
import java.util.List;

/**
 * What was said and done at the table.
 *
 * @param startedAt Danish local time, may be absent
 * @param endedAt Danish local time, may be absent
 * @param preMeeting whether the team met before the citizen came
 * @param caseWorkerAtPreMeeting whether the case worker joined it [D 6.2]
 * @param citizensWords what the citizen said, in the citizen's own words
 * @param oralSummary whether the meeting ended with telling the citizen what the team will recommend [D 6.2]
 * @param findings warnings about the meeting as it went
 */
public record Minutes(LocalTime startedAt, LocalTime endedAt, boolean preMeeting, boolean caseWorkerAtPreMeeting, String text,
    String citizensWords, boolean oralSummary, List<Finding> findings) {

  /** Says nothing of what was said. */
  @Override public String toString() {
    return "Minutes[" + findings.size() + " findings]";
  }
}
