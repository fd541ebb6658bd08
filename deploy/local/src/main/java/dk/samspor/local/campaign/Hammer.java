package dk.samspor.local.campaign;

import dk.samspor.local.Service;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Strikes, and waits until what was struck works again. */
record Hammer(Town town) {

  private static final Duration LONGEST_WAY_TO_A_POINT = Duration.ofMinutes(3);
  private static final Duration LONGEST_RETURN = Duration.ofMinutes(3);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  /**
   * @param landed false when the point was not passed in time, or what was struck did not come back
   * @param away from the blow until everything worked again
   */
  record Struck(Blow blow, boolean landed, Duration away) {}

  Struck strike(Blow blow) {
    return switch (blow) {
      case Blow.Halt halt -> halt(halt);
      case Blow.Kill kill -> kill(kill);
      case Blow.BrokerAway broker -> brokerAway(broker);
      case Blow.PostgresKilled postgres -> killPostgres(postgres);
    };
  }

  private Struck halt(Blow.Halt halt) {
    var before = town.pid(halt.service());
    town.orders().give(halt.service(), halt.point(), halt.passing());
    if (!within(LONGEST_WAY_TO_A_POINT, () -> town.orders().carriedOut(halt.service()))) {
      town.orders().withdraw(halt.service());
      return new Struck(halt, false, Duration.ZERO);
    }
    return back(halt, halt.service(), before, System.nanoTime());
  }

  private Struck kill(Blow.Kill kill) {
    var before = town.pid(kill.service());
    ProcessHandle.of(before).ifPresent(ProcessHandle::destroyForcibly);
    return back(kill, kill.service(), before, System.nanoTime());
  }

  private Struck back(Blow blow, Service service, long before, long since) {
    var back = within(LONGEST_RETURN, () -> town.pid(service) != before && town.isReady(service));
    return new Struck(blow, back, Duration.ofNanos(System.nanoTime() - since));
  }

  private Struck brokerAway(Blow.BrokerAway blow) {
    var since = System.nanoTime();
    town.broker().kill();
    LockSupport.parkNanos(blow.time().toNanos());
    town.broker().start();
    return allBack(blow, since);
  }

  private Struck killPostgres(Blow.PostgresKilled blow) {
    var since = System.nanoTime();
    town.postgres().kill();
    town.postgres().startAgain();
    return allBack(blow, since);
  }

  private Struck allBack(Blow blow, long since) {
    var back = true;
    for (var service : Service.values()) back &= within(LONGEST_RETURN, () -> town.isReady(service));
    return new Struck(blow, back, Duration.ofNanos(System.nanoTime() - since));
  }

  static boolean within(Duration longest, BooleanSupplier so) {
    var end = System.nanoTime() + longest.toNanos();
    while (!so.getAsBoolean()) {
      if (System.nanoTime() > end) return false;
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
    return true;
  }
}
