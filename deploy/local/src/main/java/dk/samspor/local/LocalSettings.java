package dk.samspor.local;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where the local stack lives and on which ports. A port is taken from a switch ({@code --referral-port=9081}), else
 * from the environment ({@code SAMSPOR_REFERRAL_PORT}), else it is the usual one.
 *
 * @param root the checkout
 * @param home the stack's own directory, {@code .samspor} unless {@code SAMSPOR_HOME} says otherwise
 */
record LocalSettings(Path root, Path home, Map<Service, Integer> ports, int issuerPort, int postgresPort,
    int kafkaPort) {

  static LocalSettings from(Path root, List<String> switches, Map<String, String> environment) {
    var ports = new EnumMap<Service, Integer>(Service.class);
    for (var service : Service.values()) {
      ports.put(service, port(service.shortName(), service.usualPort(), switches, environment));
    }
    var home = environment.getOrDefault("SAMSPOR_HOME", root.resolve(".samspor").toString());
    return new LocalSettings(root, root.resolve(home).toAbsolutePath().normalize(), ports,
        port("issuer", 8090, switches, environment),
        port("postgres", 15432, switches, environment),
        port("kafka", 19092, switches, environment));
  }

  /** The same ports, other data. */
  LocalSettings in(Path otherHome) {
    return new LocalSettings(root, otherHome, ports, issuerPort, postgresPort, kafkaPort);
  }

  /** Beside a stack that is up: every port this much higher. */
  LocalSettings higherBy(int ports) {
    var higher = new EnumMap<Service, Integer>(Service.class);
    this.ports.forEach((service, port) -> higher.put(service, port + ports));
    return new LocalSettings(root, home, higher, issuerPort + ports, postgresPort + ports, kafkaPort + ports);
  }

  Path logs() {
    return home.resolve("logs");
  }

  Path run() {
    return home.resolve("run");
  }

  Path postgresData() {
    return home.resolve("postgres");
  }

  /** Beside the databases, not in them: what a database administrator cannot reach in production. */
  Path auditHeads() {
    return home.resolve("audit-heads");
  }

  Path quarkusApp(Service service) {
    return root.resolve(service.fullName()).resolve("target/quarkus-app");
  }

  Addresses addresses() {
    return Addresses.onLocalhost(ports, issuerPort, postgresPort, kafkaPort);
  }

  private static int port(String name, int usual, List<String> switches, Map<String, String> environment) {
    var option = "--" + name + "-port=";
    var variable = "SAMSPOR_" + name.toUpperCase(Locale.ROOT) + "_PORT";
    var text = switches.stream().filter(s -> s.startsWith(option)).map(s -> s.substring(option.length()))
        .findFirst().orElse(environment.getOrDefault(variable, String.valueOf(usual)));
    try {
      var port = Integer.parseInt(text);
      if (port > 0 && port < 65_536) return port;
    } catch (NumberFormatException reportedBelow) {
      // not a number
    }
    throw new LocalStackException("\"" + text + "\" is not a port (" + option + "… or " + variable + ")");
  }
}
