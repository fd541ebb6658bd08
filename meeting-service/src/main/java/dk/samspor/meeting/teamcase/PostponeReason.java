package dk.samspor.meeting.teamcase;

/** Why a case is taken off its day: what must be obtained, or who was prevented. */
public enum PostponeReason {
  LAE_265_MISSING, SPECIALIST_CERTIFICATE_NEEDED, HEALTH_NOT_DESCRIBED, WORK_TRIAL_REPORT_MISSING, CITIZENS_VIEW_MISSING,
  /** The meeting is cancelled without the coordinator [D 6.1]. */
  COORDINATOR_PREVENTED,
  TEAM_NOT_COMPOSED, CITIZEN_PREVENTED, OTHER
}
