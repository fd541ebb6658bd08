package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.submission.ScreeningAnswer;
import dk.samspor.meeting.submission.ScreeningRead;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * The health coordinator's answer with the screening note.
 *
 * @param read what was read, may be absent where nobody has agreed to tell
 * @param minutesSpent time the screening took, may be absent
 * @param clinicalExamination whether an examination in the clinical function is advised (LÆ 271)
 */
public record ScreenTeamCase(@NotNull ScreeningAnswer outcome, @Size(max = 20_000) String note, Set<@NotNull ScreeningRead> read,
    @Min(1) @Max(600) Integer minutesSpent, boolean clinicalExamination) {

  /** Says nothing of the citizen and of what is written: records otherwise print every component into the log. */
  @Override public String toString() {
    return "ScreenTeamCase[" + outcome + "]";
  }
}
