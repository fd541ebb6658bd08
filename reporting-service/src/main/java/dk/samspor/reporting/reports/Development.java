package dk.samspor.reporting.reports;

import dk.samspor.reporting.indicators.Direction;
import java.math.BigDecimal;

/** Which way a result went since the report before. */
public enum Development {
  IMPROVED, WORSENED, STABLE,
  /** It moved, and nobody has said which way is better. */
  CHANGED;

  static Development of(BigDecimal change, Direction direction) {
    if (change.signum() == 0) {
      return STABLE;
    }
    if (direction == Direction.NEITHER) {
      return CHANGED;
    }
    return (change.signum() > 0) == (direction == Direction.HIGHER_IS_BETTER) ? IMPROVED : WORSENED;
  }
}
