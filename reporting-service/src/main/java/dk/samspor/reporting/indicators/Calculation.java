package dk.samspor.reporting.indicators;

import dk.samspor.reporting.observations.Measure;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How an indicator's value comes from observations. */
public sealed interface Calculation {

  /** The measures it reads. */
  Set<Measure> measures();

  /** Those of them whose values matter, and not only how many there are: a country's values are many. */
  default Set<Measure> valued() {
    return Set.of();
  }

  /** Those whose values are only held against something: the border between what is judged alike. */
  default Map<Measure, Integer> borders() {
    return Map.of();
  }

  /** How many. */
  record Count(Measure of) implements Calculation {
    @Override
    public Set<Measure> measures() {
      return Set.of(of);
    }
  }

  /**
   * The values added up.
   *
   * @param parts how many parts of a value make one of the unit: 100 øre a krone, 60 minutes an hour
   */
  record Sum(Measure of, int parts) implements Calculation {
    @Override
    public Set<Measure> measures() {
      return Set.of(of);
    }

    @Override
    public Set<Measure> valued() {
      return measures();
    }
  }

  /** Numerator: those that satisfy the condition. Denominator: those it can judge. */
  record Share(Measure of, Condition when) implements Calculation {
    @Override
    public Set<Measure> measures() {
      return Set.of(of);
    }

    @Override
    public Map<Measure, Integer> borders() {
      return when.border().isPresent() ? Map.of(of, when.border().getAsInt()) : Map.of();
    }
  }

  /** Whole days, or another whole number; the value is the median. */
  record Duration(Measure of) implements Calculation {
    @Override
    public Set<Measure> measures() {
      return Set.of(of);
    }

    @Override
    public Set<Measure> valued() {
      return measures();
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
   * So many of the one per hundred of the other, over the same place and time. Of unlike things, so it is no per cent: it may be more
   * than a hundred, and its unit names both.
   */
  record PerHundred(Measure of, Measure per) implements Calculation {
    @Override
    public Set<Measure> measures() {
      return Set.of(of, per);
    }
  }

  /**
   * The values of the one added up, per one of the other; {@code parts} as in {@link Sum}. What has no value is in neither: a sum
   * per one of itself is the mean of those that have one, and from another measure those are taken that stand behind no value.
   *
   * @param valueless its values are how many of the other stand behind something without a value; null where both are one, or all have values
   */
  record SumPer(Measure of, int parts, Measure per, Measure valueless) implements Calculation {

    public SumPer(Measure of, int parts, Measure per) {
      this(of, parts, per, null);
    }

    @Override
    public Set<Measure> measures() {
      return valueless == null ? EnumSet.of(of, per) : EnumSet.of(of, per, valueless);
    }

    @Override
    public Set<Measure> valued() {
      return valueless == null ? Set.of(of) : Set.of(of, valueless);
    }
  }

  /** So many of the one per so much of the other's values added up; {@code parts} of those make one. */
  record PerSum(Measure of, Measure per, int parts) implements Calculation {
    @Override
    public Set<Measure> measures() {
      return Set.of(of, per);
    }

    @Override
    public Set<Measure> valued() {
      return Set.of(per);
    }
  }

  /**
   * So many per 1,000 inhabitants of the place in the period's year, of a running window the year it ends in. Where no population is
   * known, and where a window is longer than twelve months, there is no figure.
   */
  record PerThousand(Measure of) implements Calculation {
    @Override
    public Set<Measure> measures() {
      return Set.of(of);
    }
  }

  /**
   * How a group divides over the categories of one dimension, each category's share beside the range expected of it.
   *
   * @param group null where there is only one group
   * @param everybody the group that holds all, whatever other group they are in as well
   * @param expected per group, per category; of {@code everybody}, and of each group that is looked at by itself too
   */
  record Distribution(Measure of, Dimension category, Dimension group, String everybody,
      Map<String, Map<String, Expectation>> expected) implements Calculation {

    /** Over the categories alone, with nothing expected of any. */
    public static Distribution over(Measure of, Dimension category) {
      return new Distribution(of, category, null, "", Map.of());
    }

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
