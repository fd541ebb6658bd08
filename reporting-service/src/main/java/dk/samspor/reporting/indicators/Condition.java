package dk.samspor.reporting.indicators;

import dk.samspor.reporting.observations.Judged;
import java.util.OptionalInt;

/** When an observation belongs in the numerator of a share. What it cannot say belongs in neither part. */
public sealed interface Condition {

  Judged judge(Integer value, Judged bySender);

  /** The largest value on the lower side of what is asked: on each side all are judged alike. Empty where values do not matter. */
  OptionalInt border();

  /** The value is at most so many days. */
  record AtMost(int limit) implements Condition {
    @Override
    public Judged judge(Integer value, Judged bySender) {
      return value == null ? Judged.NOT_JUDGED : Judged.of(value <= limit);
    }

    @Override
    public OptionalInt border() {
      return OptionalInt.of(limit);
    }
  }

  /** The value is at most so many days; whoever has none has not kept it. */
  record DoneWithin(int limit) implements Condition {
    @Override
    public Judged judge(Integer value, Judged bySender) {
      return Judged.of(value != null && value <= limit);
    }

    @Override
    public OptionalInt border() {
      return OptionalInt.of(limit);
    }
  }

  /** The value is at least so many days. */
  record AtLeast(int limit) implements Condition {
    @Override
    public Judged judge(Integer value, Judged bySender) {
      return value == null ? Judged.NOT_JUDGED : Judged.of(value >= limit);
    }

    @Override
    public OptionalInt border() {
      return OptionalInt.of(limit - 1);
    }
  }

  /** The case's own deadline was kept; where it named none, what the sources say of all decides. */
  record OwnDeadlineElse(Condition usual) implements Condition {
    @Override
    public Judged judge(Integer value, Judged bySender) {
      return bySender == Judged.NOT_JUDGED ? usual.judge(value, bySender) : bySender;
    }

    @Override
    public OptionalInt border() {
      return usual.border();
    }
  }

  /** The case's own deadline was kept. */
  record OwnDeadlineKept() implements Condition {
    @Override
    public Judged judge(Integer value, Judged bySender) {
      return bySender;
    }

    @Override
    public OptionalInt border() {
      return OptionalInt.empty();
    }
  }
}
