package dk.samspor.local.campaign;

import dk.samspor.local.LocalStackException;
import dk.samspor.local.Service;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Strikes, and waits until what was struck works again. */
record Hammer(Town town, Doors doors) {

  private static final Duration LONGEST_WAY_TO_A_POINT = Duration.ofMinutes(3);
  private static final Duration LONGEST_RETURN = Duration.ofMinutes(3);
  private static final Duration LONGEST_TAKE_OVER = Duration.ofSeconds(10);
  private static final Duration BOTH_TOGETHER = Duration.ofSeconds(5);
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
      case Blow.Frozen frozen -> freeze(frozen);
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

  private Struck freeze(Blow.Frozen blow) {
    var service = blow.service();
    var lease = new RelayLease(town.postgres(), service);
    var first = town.pid(service);
    try (var second = town.second(service)) {
      var landed = within(LONGEST_RETURN, second::isReady);
      var since = System.nanoTime();
      signal("STOP", first);
      doors.leadTo(service, second.address());
      landed &= takenOver(lease, lease.epoch());
      LockSupport.parkNanos(blow.time().toNanos() - (System.nanoTime() - since));
      signal("CONT", first);
      landed &= within(LONGEST_RETURN, () -> town.isReady(service));
      LockSupport.parkNanos(BOTH_TOGETHER.toNanos());
      var before = lease.epoch();
      second.kill();
      doors.leadBack(service);
      return new Struck(blow, landed & takenOver(lease, before), Duration.ofNanos(System.nanoTime() - since));
    } finally {
      doors.leadBack(service);
    }
  }

  private static boolean takenOver(RelayLease lease, long epoch) {
    return within(LONGEST_TAKE_OVER, () -> lease.epoch() > epoch);
  }

  private static void signal(String signal, long process) {
    try {
      new ProcessBuilder("kill", "-" + signal, String.valueOf(process)).start().waitFor();
    } catch (IOException e) {
      throw new LocalStackException("No signal can be sent: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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
