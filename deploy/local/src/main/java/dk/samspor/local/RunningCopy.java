package dk.samspor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A service runs from a copy of what was built: a JVM opens its jars as it needs them, and a build beside a running
 * stack would take them away. Hard links where the file system has them: the copy costs neither time nor space.
 */
final class RunningCopy {

  private RunningCopy() {}

  static Path of(Path built, Path copy) {
    if (!Files.exists(built.resolve("quarkus-run.jar"))) {
      throw new LocalStackException("Not built: " + built + " has no quarkus-run.jar");
    }
    try {
      Directories.deleteTree(copy);
      try (var files = Files.walk(built)) {
        for (var file : files.toList()) put(file, copy.resolve(built.relativize(file).toString()));
      }
      return copy;
    } catch (IOException e) {
      throw new LocalStackException("Cannot copy " + built + " to " + copy + ": " + e.getMessage(), e);
    }
  }

  private static void put(Path file, Path target) throws IOException {
    if (Files.isDirectory(file)) {
      Files.createDirectories(target);
      return;
    }
    try {
      Files.createLink(target, file);
    } catch (IOException | UnsupportedOperationException anotherFileSystem) {
      Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES); // a cache knows its jars by their times
    }
  }
}
