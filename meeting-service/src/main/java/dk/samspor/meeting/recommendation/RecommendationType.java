package dk.samspor.meeting.recommendation;

/** What the team proposes [D 6.4]; RETURNED sends the case back to the case worker without a proposal. */
public enum RecommendationType { RESOURCE_PROGRAMME, FLEX_JOB, DISABILITY_PENSION, JOB_CLARIFICATION, OTHER, RETURNED }
