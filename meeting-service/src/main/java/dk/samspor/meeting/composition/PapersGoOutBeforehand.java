package dk.samspor.meeting.composition;

import java.util.ArrayList;
import java.util.List;

/**
 * Papers and screening note go to the team and to the citizen before the meeting [D table 8 step 3]: on a day before it. A meeting
 * where somebody sat without them is held all the same, seen and counted.
 */
public final class PapersGoOutBeforehand {
  private PapersGoOutBeforehand() {}

  public static List<Finding> check(boolean toTheTeam, boolean toTheCitizen) {
    var findings = new ArrayList<Finding>();
    if (!toTheTeam) {
      findings.add(Finding.warning("PAPERS_NOT_SENT_TO_TEAM",
          "Teamet har ikke fået sagens papirer før mødet.",
          "The team did not get the papers of the case before the meeting."));
    }
    if (!toTheCitizen) {
      findings.add(Finding.warning("PAPERS_NOT_SENT_TO_CITIZEN",
          "Borgeren har ikke fået sagens papirer før mødet.",
          "The citizen did not get the papers of the case before the meeting."));
    }
    return findings;
  }
}
