package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.followup.AdviceCategory;
import dk.samspor.meeting.followup.TalksWith;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The coordinator's advice in a running case, as a statement in one of six categories [D 7.3].
 *
 * @param talksWith with whom the matter is talked over, said where that is the advice and only there; the doctor, where the citizen has agreed
 */
public record GiveRunningAdvice(@NotNull AdviceCategory category, @NotBlank @Size(max = 20_000) String statement, TalksWith talksWith) {

  /** Says nothing of what is written. */
  @Override public String toString() {
    return "GiveRunningAdvice[]";
  }
}
