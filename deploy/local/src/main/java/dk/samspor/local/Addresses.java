package dk.samspor.local;

import java.net.URI;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where a running stack answers.
 *
 * @param issuer tokens ({@code POST /token}) and the landing page
 * @param services the base address of each service, without a trailing slash
 * @param postgresPort on localhost; databases are named as the services' short names
 * @param kafka bootstrap servers
 */
public record Addresses(URI issuer, Map<Service, URI> services, int postgresPort, String kafka) {

  static Addresses onLocalhost(Map<Service, Integer> ports, int issuerPort, int postgresPort, int kafkaPort) {
    var services = new EnumMap<Service, URI>(Service.class);
    ports.forEach((service, port) -> services.put(service, localhost(port)));
    return new Addresses(localhost(issuerPort), Collections.unmodifiableMap(services), postgresPort,
        "localhost:" + kafkaPort);
  }

  public URI of(Service service) {
    return services.get(service);
  }

  public URI token() {
    return issuer.resolve("/token");
  }

  URI readiness(Service service) {
    return of(service).resolve("/q/health/ready");
  }

  /** The database's address for a role of its own. */
  public String jdbcUrl(Service service) {
    return PostgresNode.jdbcUrl(postgresPort, service.shortName());
  }

  private static URI localhost(int port) {
    return URI.create("http://localhost:" + port);
  }
}
