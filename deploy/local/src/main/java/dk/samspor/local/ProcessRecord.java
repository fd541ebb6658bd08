package dk.samspor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process written down in a file, so that a later run knows it even if this one is killed. */
record ProcessRecord(Path file) {

  void write(ProcessHandle process) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, process.pid() + " " + startOf(process));
  }

  void forget() throws IOException {
    Files.deleteIfExists(file);
  }

  /** The process, if it still lives and its number has not been given to another one. */
  Optional<ProcessHandle> living() {
    try {
      var words = Files.readString(file).split(" ");
      return ProcessHandle.of(Long.parseLong(words[0])).filter(ProcessHandle::isAlive)
          .filter(process -> process.info().command().isPresent()) // dead but not yet buried by init
          .filter(process -> startOf(process) == Long.parseLong(words[1]));
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException nothingUseful) {
      return Optional.empty();
    }
  }

  /** Asks the process to stop, and insists when it has not done so in time. */
  static void stop(ProcessHandle process, Duration patience) {
    process.destroy();
    if (!endsWithin(process, patience)) {
      process.destroyForcibly();
      endsWithin(process, Duration.ofSeconds(5));
    }
  }

  static boolean endsWithin(ProcessHandle process, Duration time) {
    try {
      process.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return !process.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static long startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
  }
}
