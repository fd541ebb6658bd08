package dk.samspor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.function.Consumer;

/** What a killed launcher left running: services and a broker it wrote down, and the PostgreSQL of this very directory. */
final class Orphans {

  private Orphans() {}

  /** Stops them all; answers whether there were any. */
  static boolean stop(LocalSettings settings, Consumer<String> say) {
    var found = false;
    for (var service : Service.values()) found |= stop(service.fullName(), settings, say);
    found |= stop(BrokerProcess.NAME, settings, say);
    if (Files.exists(settings.postgresData())) found |= PostgresNode.stopIn(settings.postgresData());
    return found;
  }

  private static boolean stop(String name, LocalSettings settings, Consumer<String> say) {
    var record = new ProcessRecord(settings.run().resolve(name + ".pid"));
    var living = record.living();
    living.ifPresent(orphan -> {
      say.accept("Stopping the " + name + " that an earlier run left behind (process "
          + orphan.pid() + ")");
      ProcessRecord.stop(orphan, Duration.ofSeconds(10));
    });
    try {
      record.forget();
    } catch (IOException e) {
      throw new LocalStackException("Cannot write in " + settings.run() + ": " + e.getMessage(), e);
    }
    return living.isPresent();
  }
}
