package dk.samspor.local.bench;

import dk.samspor.local.Addresses;
import java.time.Duration;

/** Load that nobody measures: for services to learn from. */
public final class Practice {

  private static final int PACE = 100;

  private Practice() {}

  public static void with(Addresses addresses, Duration time) throws InterruptedException {
    new Load(addresses).steady(PACE, time);
  }
}
