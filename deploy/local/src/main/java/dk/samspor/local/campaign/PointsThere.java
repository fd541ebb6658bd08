package dk.samspor.local.campaign;

import dk.samspor.local.LocalStackException;
import dk.samspor.local.campaign.agent.CrashAgent;
import dk.samspor.local.campaign.agent.CrashPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;

/** Looks in a built service whether the table of points is still true; a campaign that crashes nowhere proves nothing. */
public final class PointsThere {

  private PointsThere() {}

  public static void check(Path quarkusApp) {
    for (var point : CrashPoint.values()) {
      var bytes = find(quarkusApp, point.className().replace('.', '/') + ".class");
      if (bytes.filter(found -> CrashAgent.has(found, point)).isEmpty()) {
        throw new LocalStackException("The crash point " + point + " is nowhere: " + quarkusApp + " has no "
            + point.className() + " with a single method " + point.method() + ". Put its table right: CrashPoint.java");
      }
    }
  }

  private static Optional<byte[]> find(Path quarkusApp, String entry) {
    try (var files = Files.walk(quarkusApp)) {
      for (var jar : files.filter(file -> file.getFileName().toString().endsWith(".jar")).toList()) {
        var found = read(jar, entry);
        if (found.isPresent()) return found;
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new LocalStackException("The built service cannot be read: " + e.getMessage(), e);
    }
  }

  private static Optional<byte[]> read(Path jar, String name) throws IOException {
    try (var opened = new JarFile(jar.toFile())) {
      var entry = opened.getJarEntry(name);
      if (entry == null) return Optional.empty();
      try (var in = opened.getInputStream(entry)) {
        return Optional.of(in.readAllBytes());
      }
    }
  }
}
