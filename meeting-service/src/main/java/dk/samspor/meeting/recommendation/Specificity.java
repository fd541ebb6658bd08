package dk.samspor.meeting.recommendation;

/** How concrete a goal is, as the evaluation measured it [D 6.4.3]. */
public enum Specificity {
  /** With its circumstances: hours, conditions at work, level of function. */
  HIGH,
  /** A definite goal, without circumstances. */
  SOME,
  /** A direction only. */
  LOW,
  /** The team says that no goal can be set in this area yet. */
  NONE
}
