package dk.samspor.stratification.model.feel;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What one rule asks of one column. */
public sealed interface Cell {

  /** Whether a value (text, number, yes or no) meets it. */
  boolean holds(Object value);

  /** Its conditions; none where the rule leaves the column open. */
  List<Condition> conditions();

  /** Whether the rule leaves the column open. */
  default boolean isOpen() {
    return this instanceof Open;
  }

  /** The numbers at which the answer may change. */
  default Stream<BigDecimal> boundaries() {
    return conditions().stream().flatMap(Condition::boundaries);
  }

  /** Whatever it is: {@code -}. */
  record Open() implements Cell {
    @Override
    public boolean holds(Object value) {
      return true;
    }

    @Override
    public List<Condition> conditions() {
      return List.of();
    }
  }

  /** One of these. */
  record OneOf(List<Condition> conditions) implements Cell {
    @Override
    public boolean holds(Object value) {
      return conditions.stream().anyMatch(condition -> condition.holds(value));
    }
  }

  /** None of these: {@code not(…)}. */
  record NoneOf(List<Condition> conditions) implements Cell {
    @Override
    public boolean holds(Object value) {
      return conditions.stream().noneMatch(condition -> condition.holds(value));
    }
  }
}
