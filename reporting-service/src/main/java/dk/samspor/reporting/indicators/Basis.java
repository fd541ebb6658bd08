package dk.samspor.reporting.indicators;

/** What a figure rests on [domain/04]. What an authority uploads is IMPORTED and stands beside these. */
public enum Basis {
  /** Counted from events. */
  ACTUAL,
  /** Reckoned up from a part of them; the indicator's definition says how. */
  EXTRAPOLATED,
  /** Somebody's estimate. */
  ESTIMATED
}
