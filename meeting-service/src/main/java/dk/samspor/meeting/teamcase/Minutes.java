package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.composition.Finding;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
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
 * @param writtenOn absent in minutes from before it was kept
 * @param earlier what was written before it was written anew, oldest first
 */
public record Minutes(LocalTime startedAt, LocalTime endedAt, boolean preMeeting, boolean caseWorkerAtPreMeeting, String text,
    String citizensWords, boolean oralSummary, List<Finding> findings, LocalDate writtenOn, List<EarlierMinutes> earlier) {

  public Minutes {
    earlier = earlier == null ? List.of() : earlier; // rows written before versions were kept have none
  }

  /** What was written before stays readable; null where nothing was. */
  Minutes after(Minutes before) {
    if (before == null) {
      return this;
    }
    var former = new ArrayList<>(before.earlier);
    former.add(new EarlierMinutes(before.writtenOn, before.startedAt, before.endedAt, before.preMeeting, before.caseWorkerAtPreMeeting,
        before.text, before.citizensWords, before.oralSummary));
    return new Minutes(startedAt, endedAt, preMeeting, caseWorkerAtPreMeeting, text, citizensWords, oralSummary, findings, writtenOn,
        List.copyOf(former));
  }

  /** Says nothing of what was said. */
  @Override public String toString() {
    return "Minutes[" + findings.size() + " findings]";
  }
}
