package dk.samspor.referral.programme;

/** What a municipal health centre offers [R 3.1, 3.4]. */
public enum Programme {
  COPD(true), TYPE_2_DIABETES(true), HEART(true), BACK(true), DEMENTIA(true), MENTAL_ILLNESS(true),
  SMOKING(false), DIET(false), ALCOHOL(false), EXERCISE(false), FALL_PREVENTION(false);

  private final boolean gpCoordinates;

  Programme(boolean gpCoordinates) {
    this.gpCoordinates = gpCoordinates;
  }

  /** In the disease management programmes the citizen's own doctor is the co-ordinator: who it is must be said. */
  public boolean gpCoordinates() {
    return gpCoordinates;
  }
}
