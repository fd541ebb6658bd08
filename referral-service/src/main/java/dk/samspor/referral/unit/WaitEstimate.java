package dk.samspor.referral.unit;

/**
 * How long somebody who is referred today is likely to wait, with everything it was computed from. Those who wait, divided by how
 * many begin: {@code days = ⌈7 × ahead ÷ perWeek⌉}, where ahead are all who are referred or called in and have not begun, and
 * perWeek is what began in the last 13 weeks ÷ 13. Where nobody began then, perWeek is the capacity the department has published;
 * where that is missing too, nothing is said.
 *
 * @param days calendar days; null where there is nothing to compute it from
 * @param basis which perWeek was used
 * @param ahead referred, sent again or called in
 * @param begunInWindow pathways begun in the window
 * @param windowDays length of the window up to and including today
 * @param perWeek begun a week, two decimals; null without a basis
 * @param capacityPerWeek published by the department; null where it has published none
 */
public record WaitEstimate(Integer days, Basis basis, int ahead, int begunInWindow, int windowDays, Double perWeek, Integer capacityPerWeek, String formula) {

  static final int WINDOW_DAYS = 91;
  private static final String FORMULA = "days = ceil(7 * ahead / perWeek)";

  /** THROUGHPUT: what began in the window. CAPACITY: what the department says it can begin. NONE: neither is known. */
  @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "WaitEstimateBasis")
  public enum Basis { THROUGHPUT, CAPACITY, NONE }

  static WaitEstimate of(int ahead, int begunInWindow, Integer capacityPerWeek) {
    if (begunInWindow > 0) {
      return with(Basis.THROUGHPUT, 7.0 * begunInWindow / WINDOW_DAYS, ahead, begunInWindow, capacityPerWeek);
    }
    if (capacityPerWeek != null && capacityPerWeek > 0) {
      return with(Basis.CAPACITY, capacityPerWeek, ahead, begunInWindow, capacityPerWeek);
    }
    return new WaitEstimate(null, Basis.NONE, ahead, begunInWindow, WINDOW_DAYS, null, capacityPerWeek, FORMULA);
  }

  private static WaitEstimate with(Basis basis, double perWeek, int ahead, int begunInWindow, Integer capacity) {
    return new WaitEstimate((int) Math.ceil(7 * ahead / perWeek), basis, ahead, begunInWindow, WINDOW_DAYS, Math.round(perWeek * 100) / 100.0, capacity, FORMULA);
  }

  /** Whether somebody would wait longer here than there; what is not known is never shorter. */
  boolean isLongerThan(WaitEstimate other) {
    return days != null && other.days != null && days > other.days;
  }

  @Override
  public String toString() {
    return "WaitEstimate[" + days + "]";
  }
}
