package dk.samspor.platform.access;

/** Why somebody looks: stands in the audit row and in the citizen's list of who has looked. */
public enum Purpose {
  TREATMENT, CASE_HANDLING, SUPERVISION, MONITORING, ADMINISTRATION, OWN_ACCESS
}
