package dk.samspor.meeting.teamcase;

/** Why a case goes back to the case worker. */
public enum ReturnReason {
  PLAN_TOO_THIN, HEALTH_NOT_DESCRIBED, INTERVENTIONS_NOT_TRIED, WRONG_KIND,
  /** The team's recommendation was to return it [D 6.4]. */
  RETURNED_BY_TEAM,
  OTHER
}
