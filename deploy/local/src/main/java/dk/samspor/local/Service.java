package dk.samspor.local;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four houses, with their usual port and the heap that keeps each within its memory figure. */
public enum Service {
  REFERRAL(8081, 112),
  STRATIFICATION(8082, 128),
  MEETING(8083, 112),
  REPORTING(8084, 112);

  private final int usualPort;
  private final int heapMegabytes;

  Service(int usualPort, int heapMegabytes) {
    this.usualPort = usualPort;
    this.heapMegabytes = heapMegabytes;
  }

  int usualPort() {
    return usualPort;
  }

  int heapMegabytes() {
    return heapMegabytes;
  }

  /** {@code referral}: the database. */
  public String databaseName() {
    return shortName();
  }

  /** {@code referral}: the switches. */
  String shortName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@code referral-service}: the module, the log, the system identity. */
  public String fullName() {
    return shortName() + "-service";
  }

  static Optional<Service> named(String name) {
    return Arrays.stream(values()).filter(s -> name.equals(s.shortName()) || name.equals(s.fullName())).findFirst();
  }
}
