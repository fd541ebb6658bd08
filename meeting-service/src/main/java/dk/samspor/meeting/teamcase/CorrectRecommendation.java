package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.recommendation.Recommendation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A recommendation that was sent is wrong: the right one, and what has changed. */
public record CorrectRecommendation(@NotNull @Valid Recommendation recommendation, @NotBlank @Size(max = 4000) String whatChanged) {

  /** Says nothing of what was changed. */
  @Override public String toString() {
    return "CorrectRecommendation[]";
  }
}
