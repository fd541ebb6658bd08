package dk.samspor.meeting.preparation;

/** A part of the preparatory plan that is not covered: three tracks and the citizen's own wishes [D 5.2]. */
public enum PlanGap {
  EMPLOYMENT_TRACK("preparation.employment", "Beskæftigelsessporet er ikke belyst.", "The employment track is not covered."),
  SOCIAL_TRACK("preparation.social", "Det sociale spor er ikke belyst.", "The social track is not covered."),
  HEALTH_TRACK("preparation.health", "Sundhedssporet er ikke belyst.", "The health track is not covered."),
  CITIZENS_WISHES("preparation.citizensWishes", "Borgerens egne ønsker og forventninger mangler.",
      "The citizen's own wishes and expectations are missing.");

  private final String field;
  private final String danish;
  private final String english;

  PlanGap(String field, String danish, String english) {
    this.field = field;
    this.danish = danish;
    this.english = english;
  }

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
