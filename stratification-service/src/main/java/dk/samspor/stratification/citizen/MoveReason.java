package dk.samspor.stratification.citizen;

/** Why a citizen is not where she was thought to live. */
public enum MoveReason {
  MOVED,
  /** She had lived there all the time. */
  LIVES_ELSEWHERE
}
