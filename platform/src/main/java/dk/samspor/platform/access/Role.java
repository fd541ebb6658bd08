package dk.samspor.platform.access;

import java.util.Set;

/** What a caller is, as the token says, and the kinds of authority such a caller can stand for [domain/05]. */
public enum Role {
  /** Hospital sender, system or staff. */
  HOSPITAL("hospital"),
  /** General practitioner or the practice's system. */
  GP("practice"),
  /** Case worker or coordinating case worker. */
  CASE_WORKER("municipality"),
  /** Therapist who stratifies, allocates and trains. */
  THERAPIST("municipality", "hospital"),
  /** Provider or physiotherapist in practice. */
  PROVIDER("provider"),
  /** Meeting leader, minute taker or member of the rehabilitation team. */
  TEAM_MEMBER("municipality"),
  /** The region's health coordinator. */
  HEALTH_COORDINATOR("region"),
  CLINICAL_FUNCTION("region"),
  CITIZEN,
  /** Municipal document and case management system. */
  ESDH("municipality"),
  /** Business intelligence system. */
  BI("municipality", "region", "national"),
  /** Sees figures only, never a citizen. */
  REPORT_VIEWER("municipality", "region", "national"),
  /** Platform operator: agreements, parties, models, rebuild; no citizen data. */
  ADMINISTRATOR("national"),
  /** Keeps an eye on the log of one authority: who of its own staff has looked at whom. */
  AUDITOR("municipality", "region", "hospital", "practice"),
  /** Another service of Samspor, on somebody's behalf. */
  SERVICE("national", "service");

  private final Set<String> kinds;

  Role(String... kinds) {
    this.kinds = Set.of(kinds);
  }

  /** Who sees figures or runs the platform gets no citizen's data through a service either. */
  boolean meetsCitizens() {
    return this != BI && this != REPORT_VIEWER && this != ADMINISTRATOR;
  }

  /** A token that pairs a role with a foreign authority gains nothing by it. */
  public boolean standsFor(Authority authority) {
    return kinds.contains(authority.kind());
  }
}
