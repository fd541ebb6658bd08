package dk.samspor.referral.worklist;

/** The kinds of case of this service that lie on desks, and where each is read. */
public enum CaseKind {
  TRAINING_PLAN("training-plans"),
  CERTIFICATE("certificates"),
  CLINICAL_ADVICE("clinical-advice"),
  PHYSIOTHERAPY("physiotherapy-referrals"),
  HOSPITAL_STAY("hospital-stays"),
  PROGRAMME("programme-referrals"),
  NEEDS_ASSESSMENT("needs-assessments"),
  PALLIATIVE("palliative-referrals"),
  CONVERSATION("conversations"),
  ADVERSE_EVENT("adverse-events"),
  UNIT_REFERRAL("unit-referrals"),
  CITIZEN_MERGE("changes");

  private final String collection;

  CaseKind(String collection) {
    this.collection = collection;
  }

  /** A merge of two numbers has no page of its own: it stands in the feed of changes. */
  String href(java.util.UUID id) {
    return "/api/v1/" + collection + (this == CITIZEN_MERGE ? "" : "/" + id);
  }
}
