package dk.samspor.referral.physiotherapy;

import java.time.LocalDate;

/** One session; a legal day. */
record Session(LocalDate date, Kind kind) {

  /** Alone with the physiotherapist, or with others. */
  public enum Kind { INDIVIDUAL, TEAM }

  boolean isIndividual() {
    return kind == Kind.INDIVIDUAL;
  }
}
