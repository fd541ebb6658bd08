package dk.samspor.meeting.submission;

/** What a coordinator has read for a screening; in Hovedstaden the first three and nothing else [D table 9]. */
public enum ScreeningRead {
  LAE_261, LAE_265, PREPARATORY_PLAN, OTHER_DOCUMENTS
}
