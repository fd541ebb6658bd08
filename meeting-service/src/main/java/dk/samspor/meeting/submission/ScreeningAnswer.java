package dk.samspor.meeting.submission;

/** What the health coordinator says; the municipality decides whether the case is taken off its day [D 5.1]. */
public enum ScreeningAnswer {
  SUFFICIENT,
  /** Something is missing that can be had in time. */
  INSUFFICIENT,
  /** Something is missing that cannot. */
  POSTPONE_ADVISED;

  ScreeningOutcome recorded() {
    return ScreeningOutcome.valueOf(name());
  }
}
