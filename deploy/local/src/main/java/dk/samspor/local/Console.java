package dk.samspor.local;

import java.io.PrintStream;

/** What the launcher tells the person at the keyboard. */
final class Console {

  private static final PrintStream OUT = System.out;

  private Console() {}

  static void say(String line) {
    OUT.println(line);
    OUT.flush();
  }

  /** The table of addresses, printed when the stack is up. */
  static void table(Addresses addresses) {
    say("");
    row("Start here", addresses.issuer() + "/");
    row("Dashboard", addresses.of(Service.REPORTING) + "/");
    for (var service : Service.values()) row(service.fullName(), addresses.of(service) + "/q/swagger-ui");
    row("Tokens", "curl -d grant_type=password -d username=therapist-odense -d password=demo " + addresses.token());
    row("PostgreSQL", "localhost:" + addresses.postgresPort() + "  (databases and passwords: .samspor/keys.properties)");
    row("Kafka", addresses.kafka());
    say("");
  }

  private static void row(String name, String address) {
    say("  %-24s %s".formatted(name, address));
  }
}
