package dk.samspor.meeting.teamcase;

/** On whose path the case is raised (domain: team case); what the team then recommends is another matter. */
public enum TeamCaseKind { RESOURCE_PROGRAMME, FLEX_JOB, DISABILITY_PENSION, JOB_CLARIFICATION, SICKNESS_BENEFIT_CAT3 }
