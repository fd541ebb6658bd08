package dk.samspor.meeting.preparation;

/** What a case presentation holds [D 5.2]. */
public enum ChecklistLine {
  PREPARATORY_PLAN(false), CASE_SUMMARY(false),
  LAE_265(true),
  /** Newest specialist and psychological reports on matters named in the LÆ 265. */
  SPECIALIST_REPORTS(true),
  /** Newest other certificates that elaborate it. */
  OTHER_CERTIFICATES(true),
  /** Reports from work placements and trials. */
  WORK_TRIAL_REPORTS(true);

  private final boolean canBeIrrelevant;

  ChecklistLine(boolean canBeIrrelevant) {
    this.canBeIrrelevant = canBeIrrelevant;
  }

  /** Every case has a plan and a summary; not every citizen has tried work or seen a specialist. */
  public boolean canBeIrrelevant() {
    return canBeIrrelevant;
  }

  boolean isFilledBy(CaseDocument document) {
    return switch (this) {
      case PREPARATORY_PLAN, CASE_SUMMARY -> false;
      case LAE_265 -> document.type() == DocumentType.LAE_265;
      case SPECIALIST_REPORTS -> document.type() == DocumentType.SPECIALIST_REPORT || document.type() == DocumentType.LAE_275;
      case OTHER_CERTIFICATES -> document.type() == DocumentType.OTHER_CERTIFICATE;
      case WORK_TRIAL_REPORTS -> document.type() == DocumentType.WORK_TRIAL_REPORT;
    };
  }

  boolean isAwaitedAs(AwaitedCertificate certificate) {
    return switch (this) {
      case PREPARATORY_PLAN, CASE_SUMMARY, WORK_TRIAL_REPORTS -> false;
      case LAE_265 -> certificate.form().equals("LAE_265");
      case SPECIALIST_REPORTS -> certificate.form().equals("LAE_275");
      case OTHER_CERTIFICATES -> !certificate.form().equals("LAE_265") && !certificate.form().equals("LAE_275");
    };
  }
}
