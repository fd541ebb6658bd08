package dk.samspor.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once per machine and user from the Maven artifact for this machine. */
record PostgresBinaries(Path home) {

  private static final Set<PosixFilePermission> RUNNABLE = Directories.permissions("rwxr-xr-x");
  private static final Set<PosixFilePermission> READABLE = Directories.permissions("rw-r--r--");

  static PostgresBinaries unpacked() throws IOException {
    var archive = archiveName();
    try (var in = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
      if (in == null) {
        throw new LocalStackException("No PostgreSQL for this machine (" + archive
            + "). Samspor's local stack runs on Linux (x86-64, arm64) and macOS (arm64).");
      }
      // the length is in the name, so that another version is another directory
      var home = Path.of(System.getProperty("java.io.tmpdir"),
          "samspor-postgres-" + System.getProperty("user.name") + "-" + length(archive));
      if (!Files.exists(home.resolve("bin/postgres"))) unpack(in, home);
      return new PostgresBinaries(home);
    }
  }

  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  private static String archiveName() {
    var os = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
    var arch = switch (System.getProperty("os.arch")) {
      case "aarch64", "arm64" -> "arm_64";
      default -> "x86_64";
    };
    return "postgres-" + os + "-" + arch + ".txz";
  }

  private static long length(String archive) throws IOException {
    return PostgresBinaries.class.getResource("/" + archive).openConnection().getContentLengthLong();
  }

  /** Beside its place and then moved there, so that no one ever sees half a PostgreSQL. */
  private static void unpack(InputStream archive, Path home) throws IOException {
    var half = Files.createTempDirectory(home.getParent(), "samspor-postgres-");
    try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) write(tar, entry, half);
    }
    Files.setPosixFilePermissions(half, RUNNABLE);
    try {
      Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException anotherWasFirst) {
      Directories.deleteTree(half);
      if (!Files.exists(home.resolve("bin/postgres"))) throw anotherWasFirst;
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
    var target = into.resolve(entry.getName()).normalize();
    if (!target.startsWith(into)) throw new IOException("The archive reaches outside itself: " + entry.getName());
    Files.createDirectories(entry.isDirectory() ? target : target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else if (entry.isFile()) {
      Files.copy(tar, target);
      Files.setPosixFilePermissions(target, (entry.getMode() & 0100) != 0 ? RUNNABLE : READABLE);
    }
  }
}
