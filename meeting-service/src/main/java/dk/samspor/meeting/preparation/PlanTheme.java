package dk.samspor.meeting.preparation;

/** The six themes of the preparatory plan [D 5.2]. The three tracks must be covered; a theme that is not is shown, and stops nothing. */
public enum PlanTheme {
  JOB_AND_EDUCATION, PERSONAL_RESOURCES, SOCIAL_CONDITIONS,
  /** The citizen's own view, ongoing treatment, and what is known of the health. */
  HEALTH,
  SUPPORT_HISTORY,
  /** What has been tried, the family's part in it included. */
  OFFERS_TAKEN_PART_IN
}
