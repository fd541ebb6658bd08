package dk.samspor.platform.agreements;

/** How a team case runs, by the date it was submitted (domain/05, "The law moves"). */
public enum ProcessKind {
  /** The rehabilitation team meets the citizen and recommends. */
  TEAM_MEETING,
  /** From the 2026 reform: a comprehensive description and the health coordinator's mandatory advice, no team meeting. */
  COORDINATOR_HEARING
}
