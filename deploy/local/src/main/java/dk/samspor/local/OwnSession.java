package dk.samspor.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A session of its own, so that Ctrl-C reaches the launcher alone and the launcher stops things in order. */
final class OwnSession {

  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private OwnSession() {}

  /** What to put before a command; nothing where the system has no setsid (macOS). */
  static List<String> prefix() {
    return Files.isExecutable(SETSID) ? List.of(SETSID.toString()) : List.of();
  }
}
