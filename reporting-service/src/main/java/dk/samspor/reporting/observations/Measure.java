package dk.samspor.reporting.observations;

/** What an observation counts or measures. Indicators are declared on these. */
public enum Measure {
  /** A training plan arrived in its home municipality; value 1. */
  PLAN_RECEIVED,
  /** The plan was placed on a level for the first time; value 1. Later changes of level do not move it [S]. */
  FIRST_PLACEMENT,
  /** A doctor's certificate was delivered; value is whole days from request to delivery. */
  CERTIFICATE_DELIVERED,
  /** A certificate's deadline was kept, or passed without it; judged by the deadline in the request. */
  CERTIFICATE_DEADLINE,
  /** A team case was sent to the health coordinator; value is working days before the reserved day, judged by those required. */
  CASE_SUBMITTED,
  /** The coordinator answered; value is working days since the case came, judged by the agreement's deadline. */
  CASE_SCREENED,
  /** The case's team meeting was held, or the coordinator's hearing given; value 1, once per case. */
  CASE_TREATED,
  /** A meeting day was held; value is the number of cases on it. */
  MEETING_DAY,
  /** The citizen was sent the conclusion; value is days since the meeting. */
  CONCLUSION_SENT
}
