package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.submission.ScreeningOutcome;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The health coordinator's answer with the screening note. */
public record ScreenTeamCase(@NotNull ScreeningOutcome outcome, @Size(max = 20_000) String note) {}
