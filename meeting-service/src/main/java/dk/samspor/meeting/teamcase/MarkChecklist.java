package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.preparation.ChecklistLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Says that a line of the document checklist is not needed in this case.
 *
 * @param notRelevantBecause why; absent when the line is needed after all
 */
public record MarkChecklist(@NotNull ChecklistLine item, @Size(max = 4000) String notRelevantBecause) {

  /** Says nothing of why. */
  @Override public String toString() {
    return "MarkChecklist[" + item + "]";
  }
}
