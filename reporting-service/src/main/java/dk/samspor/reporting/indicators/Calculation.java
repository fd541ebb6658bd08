package dk.samspor.reporting.indicators;

import dk.samspor.reporting.observations.Measure;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
   * @param everybody the group that holds all, whatever other group they are in as well
   * @param expected per group, per category; of {@code everybody}, and of each group that is looked at by itself too
   */
  record Distribution(Measure of, Dimension category, Dimension group, String everybody,
      Map<String, Map<String, Expectation>> expected) implements Calculation {

    /** The groups one of this {@code group} counts in. */
    public Stream<String> groups(String said) {
      return expected.keySet().stream().filter(group -> group.equals(everybody) || group.equals(said));
    }

    @Override
    public Set<Measure> measures() {
      return Set.of(of);
    }
  }
}
