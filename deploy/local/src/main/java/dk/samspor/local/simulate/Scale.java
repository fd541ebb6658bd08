package dk.samspor.local.simulate;

/**
 * How much happens in a year. The national numbers are public statistics and the evaluation's (domain/05): a training plan
 * for some 180,000, 26,700 team cases on 4,861 days, 20,600 LÆ 265, 789,000 admissions.
 *
 * @param share of the nation's year
 */
public enum Scale {
  NATIONAL(1.0),
  /** Enough for every municipality to have something to show, and quick to load. */
  DEMO(0.02);

  private final double share;

  Scale(double share) {
    this.share = share;
  }

  double plans() {
    return 180_000 * share;
  }

  double stays() {
    return 789_000 * share;
  }

  /** Certificates follow team cases. */
  double certificatesPerCase() {
    return 20_600.0 / 26_700;
  }

  double teamCases(int ofTheRegion) {
    return ofTheRegion * share;
  }

  /**
   * So many in a year of what no source of ours counts: in proportion to what they count, so that every figure has something to show
   * and no more weight than it has beside plans and stays.
   */
  double uncounted(int ofTheNation) {
    return ofTheNation * share;
  }
}
