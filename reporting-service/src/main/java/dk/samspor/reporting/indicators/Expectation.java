package dk.samspor.reporting.indicators;

import java.math.BigDecimal;

/**
 * The per cent a source expects. Each range stands alone: together they need not make 100 [M].
 *
 * @param approximate the source gives one number; two points to each side are taken as meeting it
 */
public record Expectation(int from, int to, boolean approximate) {

  /** Our reading of "about": the sources give no tolerance. */
  private static final int ABOUT = 2;

  public enum Verdict { BELOW, WITHIN, ABOVE, NOT_JUDGED }

  public static Expectation between(int from, int to) {
    return new Expectation(from, to, false);
  }

  public static Expectation about(int percent) {
    return new Expectation(Math.max(0, percent - ABOUT), percent + ABOUT, true);
  }

  public Verdict verdict(BigDecimal percent) {
    if (percent.compareTo(BigDecimal.valueOf(from)) < 0) {
      return Verdict.BELOW;
    }
    return percent.compareTo(BigDecimal.valueOf(to)) > 0 ? Verdict.ABOVE : Verdict.WITHIN;
  }
}
