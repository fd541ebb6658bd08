package dk.samspor.meeting.day;

/** Why a meeting day is cancelled. */
public enum CancelReason { COORDINATOR_PREVENTED, TEAM_PREVENTED, NO_CASES, OTHER }
