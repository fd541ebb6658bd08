package dk.samspor.meeting.composition;

/** What a person does at the team meeting [D 6.1, 6.2.2]. */
public enum Seat {
  /** The region's health professional; without one there is no meeting. */
  HEALTH_COORDINATOR,
  MEETING_LEADER, MINUTE_TAKER, TEAM_MEMBER, CASE_WORKER, CITIZEN, COMPANION, GP;

  /** Only the municipality's people stand for its areas: the coordinator is the region's, not the health administration's. */
  boolean standsForAnArea() {
    return switch (this) {
      case MEETING_LEADER, MINUTE_TAKER, TEAM_MEMBER, CASE_WORKER -> true;
      case HEALTH_COORDINATOR, CITIZEN, COMPANION, GP -> false;
    };
  }
}
