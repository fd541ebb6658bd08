package dk.samspor.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The clock that deadlines, ages, validity and process kinds are read from. In demo and test it can be set;
 * tokens, audit and transport never use it (design: two clocks).
 */
public interface BusinessClock {

  /** Legal days begin and end in Danish time. */
  ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  /** The business instant. */
  Instant now();

  /** The legal day in Denmark at {@link #now()}. */
  default LocalDate today() {
    return LocalDate.ofInstant(now(), COPENHAGEN);
  }
}
