package dk.samspor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a JVM learnt of a service in a training run: its classes, parsed and checked. With it the service starts in a third
 * of the time. Optional: without it the service reads them anew.
 * The JVM itself refuses a cache of other jars; a cache older than the build is not offered to it.
 */
record AotCache(LocalSettings settings, boolean training) {

  private static final int LONGEST_MINUTES = 5;

  /** The switches of a service's JVM. */
  List<String> options(Service service) {
    if (training) {
      return List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + learnt(service));
    }
    return isThere(service) ? List.of("-XX:AOTCache=" + cache(service)) : List.of();
  }

  /** Whether every service has a cache of what is built now. */
  boolean isThere() {
    return List.of(Service.values()).stream().allMatch(this::isThere);
  }

  /** Makes the cache from what was recorded, with the same switches as the run it was recorded in. */
  void make(Service service, List<String> jvm) {
    var command = new ArrayList<String>();
    command.add(ServiceCommand.java());
    // the heap of the making only; it needs more than the service
    jvm.stream().filter(option -> !option.startsWith("-Xm")).forEach(command::add);
    command.addAll(List.of("-Xmx768m", "-XX:AOTMode=create", "-XX:AOTConfiguration=" + learnt(service),
        "-XX:AOTCache=" + cache(service), "-jar", ServiceCommand.jar(settings, service).toString()));
    try {
      Files.createDirectories(settings.logs());
      var log = settings.logs().resolve(service.fullName() + "-aot.log");
      var making = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
      if (!making.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || making.exitValue() != 0) {
        making.destroyForcibly();
        throw new LocalStackException("The cache of " + service.fullName() + " was not made; see " + log);
      }
      Files.deleteIfExists(learnt(service));
    } catch (IOException e) {
      throw new LocalStackException("The cache of " + service.fullName() + " was not made: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalStackException("Stopped while a cache was made");
    }
  }

  private boolean isThere(Service service) {
    try {
      var built = settings.quarkusApp(service).resolve("quarkus-run.jar");
      return Files.exists(cache(service))
          && Files.getLastModifiedTime(cache(service)).compareTo(Files.getLastModifiedTime(built)) > 0;
    } catch (IOException notBuilt) {
      return false;
    }
  }

  private Path cache(Service service) {
    return settings.quarkusApp(service).resolveSibling(service.fullName() + ".aot");
  }

  private Path learnt(Service service) {
    return settings.quarkusApp(service).resolveSibling(service.fullName() + ".aotconf");
  }
}
