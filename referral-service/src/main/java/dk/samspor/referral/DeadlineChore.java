package dk.samspor.referral;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.Cases;
import dk.samspor.platform.schedule.Chore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Looks every hour for cases whose day has passed, and tells it once of each. A room makes a singleton of this. */
public abstract class DeadlineChore<C extends Case<?, ?>> implements Chore {

  private final String name;
  private final Cases<C> cases;
  private final BusinessClock clock;
  private final Function<LocalDate, List<C>> passedBefore;
  private final BiConsumer<C, LocalDate> tell;

  /**
   * @param passedBefore some of the cases whose day lies before this one and has not been told; a told one is not found again
   * @param tell the act, on the day it is done
   */
  protected DeadlineChore(String name, Cases<C> cases, BusinessClock clock, Function<LocalDate, List<C>> passedBefore,
      BiConsumer<C, LocalDate> tell) {
    this.name = name;
    this.cases = cases;
    this.clock = clock;
    this.passedBefore = passedBefore;
    this.tell = tell;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public final int doSome() {
    LocalDate today = clock.today();
    List<C> passed = passedBefore.apply(today);
    passed.forEach(one -> cases.changeByLetter(one.id(), it -> tell.accept(it, today)));
    return passed.size();
  }
}
