package dk.samspor.meeting.followup;

/** With whom a matter is talked over when that is the coordinator's advice [D 7.3]. */
public enum TalksWith {
  /** The citizen's own doctor, with the citizen's consent only. */
  DOCTOR,
  CITIZEN
}
