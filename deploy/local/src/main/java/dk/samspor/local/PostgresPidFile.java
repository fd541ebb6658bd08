package dk.samspor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a PostgreSQL writes in its data directory while it runs: its process and the directory it serves. */
record PostgresPidFile(long pid, Path directory) {

  static Optional<PostgresPidFile> in(Path data) {
    try {
      var lines = Files.readAllLines(data.resolve("postmaster.pid"));
      return Optional.of(new PostgresPidFile(Long.parseLong(lines.get(0).strip()), Path.of(lines.get(1))));
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException notThereOrHalfWritten) {
      return Optional.empty();
    }
  }

  /** The process, unless it has died and its number now belongs to something else. */
  Optional<ProcessHandle> livingServer() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive)
        .filter(process -> process.info().command().map(c -> c.endsWith("postgres")).orElse(true));
  }
}
