package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.composition.MeetingEnds;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The minutes of a meeting; written anew, they stand in place of what was written, which stays readable.
 *
 * @param startedAt Danish local time, may be absent
 * @param endedAt Danish local time, may be absent
 * @param preMeeting whether the team met before the citizen came
 * @param caseWorkerAtPreMeeting whether the case worker joined it
 * @param citizensWords what the citizen said, in the citizen's own words
 * @param oralSummary whether the last item was the oral summary to the citizen
 */
public record WriteMinutes(LocalTime startedAt, LocalTime endedAt, boolean preMeeting, boolean caseWorkerAtPreMeeting,
    @NotBlank @Size(max = 20_000) String text, @Size(max = 20_000) String citizensWords, @NotNull Boolean oralSummary) {

  Minutes asMinutes(LocalDate today) {
    return new Minutes(startedAt, endedAt, preMeeting, preMeeting && caseWorkerAtPreMeeting, text, citizensWords, oralSummary,
        MeetingEnds.check(oralSummary), today, List.of());
  }

  boolean endsBeforeItBegins() {
    return startedAt != null && endedAt != null && endedAt.isBefore(startedAt);
  }

  /** Says nothing of what was said. */
  @Override public String toString() {
    return "WriteMinutes[]";
  }
}
