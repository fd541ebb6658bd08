package dk.samspor.platform.calendar;

import java.time.Clock;
import java.time.Instant;

/** Business time that follows real time, as in production. Not a bean: who may set business time decides which clock is used. */
public record RealTimeClock(Clock clock) implements BusinessClock {

  public RealTimeClock() {
    this(Clock.systemUTC());
  }

  @Override
  public Instant now() {
    return clock.instant();
  }
}
