package dk.samspor.platform.access;

/** The part an authority has in a case. */
public enum Part {
  /** The municipality that received the case and works on it. */
  RECEIVER,
  /** Who sent it. */
  SENDER,
  /** The home municipality where somebody else is the receiver. */
  HOME,
  /** The region's health coordinators. */
  REGION,
  GP,
  CLINICAL_FUNCTION,
  PROVIDER,
  /** Gets a copy, decides nothing. */
  COPY
}
