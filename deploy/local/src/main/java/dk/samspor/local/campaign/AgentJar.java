package dk.samspor.local.campaign;

import dk.samspor.local.campaign.agent.CrashAgent;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The agent as the jar that {@code -javaagent:} wants: the classes of its package, from where the launcher's own are. */
public final class AgentJar {

  private AgentJar() {}

  /** Writes it into the directory. */
  public static Path in(Path directory) throws IOException {
    Files.createDirectories(directory);
    var jar = directory.resolve("crash-agent.jar");
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(new Attributes.Name("Premain-Class"), CrashAgent.class.getName());
    try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        var classes = Files.list(launcherClasses().resolve(CrashAgent.class.getPackageName().replace('.', '/')))) {
      for (var file : classes.sorted().toList()) {
        out.putNextEntry(new JarEntry(launcherClasses().relativize(file).toString()));
        Files.copy(file, out);
      }
    }
    return jar;
  }

  private static Path launcherClasses() {
    try {
      return Path.of(CrashAgent.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
