package dk.samspor.meeting.preparation;

/** A line of the checklist that this case does not need, and why. */
public record NotRelevant(ChecklistLine line, String because) {

  /** Says nothing of why. */
  @Override public String toString() {
    return "NotRelevant[" + line + "]";
  }
}
