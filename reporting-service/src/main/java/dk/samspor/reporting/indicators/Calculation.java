package dk.samspor.reporting.indicators;

import dk.samspor.reporting.observations.Measure;
import java.util.Map;
import java.util.Set;

/** How an indicator's value comes from observations. */
public sealed interface Calculation {

  /** The measures it reads. */
  Set<Measure> measures();

  /** How many. */
  record Count(Measure of) implements Calculation {
    @Override
    public Set<Measure> measures() {
      return Set.of(of);
    }
  }

  /** Numerator: those that satisfy the condition. Denominator: those it can judge. */
  record Share(Measure of, Condition when) implements Calculation {
    @Override
    public Set<Measure> measures() {
      return Set.of(of);
    }
  }

  /** Whole days; the value is the median. */
  record Duration(Measure of) implements Calculation {
    @Override
    public Set<Measure> measures() {
      return Set.of(of);
    }
  }

  /** So many of the one per one of the other, over the same place and time. */
  record Ratio(Measure of, Measure per) implements Calculation {
    @Override
    public Set<Measure> measures() {
      return Set.of(of, per);
    }
  }

  /**
   * How a group divides over the categories of one dimension, each category's share beside the range expected of it.
   *
   * @param expected per value of the {@code group} dimension, per category
   */
  record Distribution(Measure of, Dimension category, Dimension group, Map<String, Map<String, Expectation>> expected)
      implements Calculation {
    @Override
    public Set<Measure> measures() {
      return Set.of(of);
    }
  }
}
