package dk.samspor.meeting.billing;

/** What a coordinator's time went to: the statutory price rests on it [D 8.2]. */
public enum TimeKind {
  SCREENING, PREPARATION, MEETING, TRANSPORT,
  /** Conferences and co-ordination outside the meetings. */
  CONFERENCE,
  ADVICE,
  /** Work of a doctor who is being trained, at half speed. */
  TRAINING;

  /** Minutes as the price counts them: a doctor in training takes twice as long, and the municipality does not pay for that. */
  int counted(int minutes) {
    return this == TRAINING ? minutes / 2 : minutes;
  }
}
