package dk.samspor.local.campaign;

import java.util.concurrent.atomic.AtomicInteger;

/** Invented people, each another one: a municipality has one open case for a citizen. */
final class Citizens {

  private final AtomicInteger born = new AtomicInteger();

  /** Born between 1937 and 1998, as the serial number below 4000 says. */
  String nextCpr() {
    int number = born.getAndIncrement();
    return "%02d%02d%02d%04d".formatted(1 + number % 28, 1 + number / 28 % 12, 37 + number / 336 % 62, number / 20_832 % 4_000);
  }
}
