package dk.samspor.platform.access;

/** What a caller is, as the token says [domain/05]. */
public enum Role {
  /** Hospital sender, system or staff. */
  HOSPITAL,
  /** General practitioner or the practice's system. */
  GP,
  /** Case worker or coordinating case worker. */
  CASE_WORKER,
  /** Therapist who stratifies, allocates and trains. */
  THERAPIST,
  /** Provider or physiotherapist in practice. */
  PROVIDER,
  /** Meeting leader, minute taker or member of the rehabilitation team. */
  TEAM_MEMBER,
  /** The region's health coordinator. */
  HEALTH_COORDINATOR,
  CLINICAL_FUNCTION,
  CITIZEN,
  /** Municipal document and case management system. */
  ESDH,
  /** Business intelligence system. */
  BI,
  /** Sees figures only, never a citizen. */
  REPORT_VIEWER,
  /** Platform operator: agreements, parties, models, rebuild; no citizen data. */
  ADMINISTRATOR,
  /** Another service of Samspor, on somebody's behalf. */
  SERVICE
}
