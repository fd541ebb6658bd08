package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.recommendation.RecommendationDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * The recommendation as far as it has come.
 *
 * @param basedOn the revision the writer has before her, 0 for a first draft: two writers do not overwrite each other
 */
public record WriteDraft(@NotNull @Min(0) Integer basedOn, @NotNull @Valid RecommendationDraft draft) {}
