package dk.samspor.local;

import java.util.LinkedHashMap;
import java.util.Map;

/** Before anything is started: is every port ours to use? */
final class PortCheck {

  private PortCheck() {}

  static void of(LocalSettings settings) {
    var taken = new StringBuilder();
    needed(settings).forEach((name, port) -> {
      if (Ports.isTaken(port)) {
        taken.append("Port ").append(port).append(" (").append(name).append(") is taken")
            .append(PortHolder.describe(port)).append(". Choose another one: --").append(name).append("-port=…\n");
      }
    });
    if (!taken.isEmpty()) throw new LocalStackException(taken.toString().stripTrailing());
  }

  private static Map<String, Integer> needed(LocalSettings settings) {
    var needed = new LinkedHashMap<String, Integer>();
    needed.put("issuer", settings.issuerPort());
    settings.ports().forEach((service, port) -> needed.put(service.shortName(), port));
    needed.put("postgres", settings.postgresPort());
    needed.put("kafka", settings.kafkaPort());
    return needed;
  }
}
