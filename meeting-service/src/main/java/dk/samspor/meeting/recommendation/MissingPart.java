package dk.samspor.meeting.recommendation;

/** A part the law asks for and the recommendation lacks [D 6: the minimum of a recommendation for a resource programme]. */
public enum MissingPart {
  EMPLOYMENT_GOAL("goals", "Der mangler et beskæftigelsesmål (eller en begrundelse for, at det ikke kan sættes endnu).",
      "There is no employment goal (or the reason why none can be set yet)."),
  MAIN_INTERVENTIONS("interventions", "Der mangler hovedindsatser.", "There are no main interventions."),
  FUTURE_EMPLOYMENT("futureEmployment", "Der mangler områder for fremtidig beskæftigelse.",
      "There are no areas for future employment."),
  MENTOR("mentor", "Det fremgår ikke, om der skal være en mentor.", "It does not say whether there is to be a mentor."),
  CONSIDERATIONS("considerations", "Der mangler overvejelser om sundheds- og sociale forhold.",
      "There are no health and social considerations."),
  TIMING("interventions", "En indsats siger ikke, om den sættes i gang nu eller senere.",
      "An intervention does not say whether it starts now or later.");

  private final String field;
  private final String danish;
  private final String english;

  MissingPart(String field, String danish, String english) {
    this.field = field;
    this.danish = danish;
    this.english = english;
  }

  /** The request's field that should hold it. */
  public String field() {
    return field;
  }

  public String danish() {
    return danish;
  }

  public String english() {
    return english;
  }
}
