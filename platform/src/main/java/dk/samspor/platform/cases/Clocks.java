package dk.samspor.platform.cases;

import dk.samspor.platform.calendar.BusinessClock;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** The two clocks: real time for tokens, audit and transport; business time for deadlines, ages, validity and process kind. */
@ApplicationScoped
class Clocks {

  @Produces
  @Singleton
  Clock realTime() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  BusinessClock businessTime(Clock realTime, Circumstances circumstances) {
    return new ByCircumstances(realTime, circumstances);
  }

  /** Business time as the request or letter brought it with it, else real time. */
  private record ByCircumstances(Clock realTime, Circumstances circumstances) implements BusinessClock {
    @Override
    public Instant now() {
      boolean handling = Arc.container().requestContext().isActive();
      Instant set = handling ? circumstances.businessTime() : null;
      return set == null ? realTime.instant() : set;
    }
  }
}
