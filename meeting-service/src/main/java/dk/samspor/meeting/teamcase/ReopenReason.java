package dk.samspor.meeting.teamcase;

/** Why a case that has been treated is opened again (domain/03: re-opened after new information). */
public enum ReopenReason {
  NEW_INFORMATION, CIRCUMSTANCES_CHANGED,
  /** A complaint was upheld, or the decision was taken back for another reason. */
  DECISION_TAKEN_BACK,
  HELP_DOES_NOT_WORK,
  /** Closed, decided or concluded by mistake. */
  BY_MISTAKE,
  OTHER
}
