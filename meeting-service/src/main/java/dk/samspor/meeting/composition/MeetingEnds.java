package dk.samspor.meeting.composition;

import java.util.List;

/** The last item of the agenda is the oral summary to the citizen [D 6.2]; a meeting without is seen and counted. */
public final class MeetingEnds {
  private MeetingEnds() {}

  public static List<Finding> check(boolean withOralSummary) {
    return withOralSummary ? List.of() : List.of(Finding.warning("ORAL_SUMMARY_MISSING",
        "Mødet sluttede uden mundtlig opsummering til borgeren.",
        "The meeting ended without an oral summary to the citizen."));
  }
}
