package dk.samspor.local;

import java.io.IOException;
import java.util.List;

/**
 * {@code audit verify}: follows the audit chain of each of the four databases. The services' own jars do it, in a JVM of
 * its own beside each service and with its settings, as an operator does it in production.
 */
record AuditChains(LocalSettings settings) {

  private static final int NOT_UP = 3;
  private static final String PROGRAM = "dk.samspor.platform.audit.VerifyAudit";

  /** Prints a line per service. Exit code 0 when all four chains are whole, 1 when one is not. */
  int verify() {
    var running = RunningStack.find(settings);
    if (running.isEmpty()) {
      Console.say("Not up, so there is no database to verify. ./samspor up starts it.");
      return NOT_UP;
    }
    var services = new ServiceCommand(settings, Secrets.keptIn(settings.home()), new AotCache(settings, false)::options);
    var whole = true;
    for (var service : Service.values()) {
      whole &= isWhole(service, services, running.get().addresses());
    }
    return whole ? 0 : 1;
  }

  private boolean isWhole(Service service, ServiceCommand services, Addresses addresses) {
    var builder = new ProcessBuilder(List.of(ServiceCommand.java(), "-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", // else it complains, and the line is not alone
        "-cp", ServiceCommand.classPath(settings, service), PROGRAM, service.shortName())).inheritIO();
    builder.environment().putAll(services.environment(service));
    builder.environment().put("QUARKUS_DATASOURCE_JDBC_URL", addresses.jdbcUrl(service));
    try {
      return builder.start().waitFor() == 0;
    } catch (IOException e) {
      throw new LocalStackException("The audit chain of " + service.fullName() + " cannot be verified: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
