package dk.samspor.stratification.model.feel;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** One condition in a cell. */
public sealed interface Condition {

  /** Whether a value meets it; a value of another kind does not. */
  boolean holds(Object value);

  /** The numbers at which the answer may change. */
  Stream<BigDecimal> boundaries();

  /** Exactly this text, number, yes or no. */
  record Is(Object value) implements Condition {
    @Override
    public boolean holds(Object other) {
      return value instanceof BigDecimal number ? other instanceof BigDecimal its && number.compareTo(its) == 0 : value.equals(other);
    }

    @Override
    public Stream<BigDecimal> boundaries() {
      return value instanceof BigDecimal number ? Stream.of(number) : Stream.empty();
    }
  }

  /** Below, above, or exactly at a number. */
  record Compared(Sign sign, BigDecimal to) implements Condition {

    /** How a number is compared. */
    public enum Sign {
      BELOW("<", "under", "below"), AT_MOST("<=", "højst", "at most"), ABOVE(">", "over", "above"), AT_LEAST(">=", "mindst", "at least");

      final String feel;
      private final String danish;
      private final String english;

      Sign(String feel, String danish, String english) {
        this.feel = feel;
        this.danish = danish;
        this.english = english;
      }

      public String danish() {
        return danish;
      }

      public String english() {
        return english;
      }
    }

    @Override
    public boolean holds(Object value) {
      if (!(value instanceof BigDecimal number)) return false;
      int side = number.compareTo(to);
      return switch (sign) {
        case BELOW -> side < 0;
        case AT_MOST -> side <= 0;
        case ABOVE -> side > 0;
        case AT_LEAST -> side >= 0;
      };
    }

    @Override
    public Stream<BigDecimal> boundaries() {
      return Stream.of(to);
    }
  }

  /** Between two numbers, each of which may belong to it or not. */
  record Between(BigDecimal low, boolean withLow, BigDecimal high, boolean withHigh) implements Condition {
    @Override
    public boolean holds(Object value) {
      if (!(value instanceof BigDecimal number)) return false;
      int above = number.compareTo(low);
      int below = number.compareTo(high);
      return (above > 0 || withLow && above == 0) && (below < 0 || withHigh && below == 0);
    }

    @Override
    public Stream<BigDecimal> boundaries() {
      return Stream.of(low, high);
    }
  }
}
