package dk.samspor.referral.trainingplan.completeness;

/**
 * One thing a plan lacks, for the hospital to read.
 *
 * @param code stable, upper snake case
 * @param field path into the plan's content
 */
public record Finding(String code, Severity severity, String field, String danish, String english) {

  /** BLOCKING: the plan cannot be accepted. ADVISORY: it can, but it is thin here. */
  public enum Severity { BLOCKING, ADVISORY }

  public boolean isBlocking() {
    return severity == Severity.BLOCKING;
  }

  static Finding blocking(String code, String field, String danish, String english) {
    return new Finding(code, Severity.BLOCKING, field, danish, english);
  }

  static Finding advisory(String code, String field, String danish, String english) {
    return new Finding(code, Severity.ADVISORY, field, danish, english);
  }
}
