package dk.samspor.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;

/** What the launcher does with directories and files. */
public final class Directories {

  private Directories() {}

  static Set<PosixFilePermission> permissions(String text) {
    return PosixFilePermissions.fromString(text);
  }

  /** Creates the directory, readable by its owner alone. */
  public static Path secret(Path directory) throws IOException {
    Files.createDirectories(directory);
    Files.setPosixFilePermissions(directory, permissions("rwx------"));
    return directory;
  }

  /** Writes a file that only its owner may read, whole or not at all. */
  public static void writeSecret(Path file, String content) throws IOException {
    var half = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".half",
        PosixFilePermissions.asFileAttribute(permissions("rw-------")));
    Files.writeString(half, content);
    Files.move(half, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }

  /** Deletes a directory and everything in it; it is no error if it is not there. */
  public static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) return;
    try (var paths = Files.walk(root)) {
      paths.sorted(Comparator.reverseOrder()).forEach(Directories::delete);
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
