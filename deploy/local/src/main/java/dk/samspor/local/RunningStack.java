package dk.samspor.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a launcher writes about the stack it runs, for the commands that come after it. */
record RunningStack(ProcessHandle launcher, Addresses addresses, boolean ready) {

  private record Saved(Addresses addresses, boolean ready) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  static Optional<RunningStack> find(LocalSettings settings) {
    return recordOf(settings).living().flatMap(launcher -> read(settings).map(
        saved -> new RunningStack(launcher, saved.addresses(), saved.ready())));
  }

  static void write(LocalSettings settings, boolean ready) {
    try {
      recordOf(settings).write(ProcessHandle.current());
      Directories.writeSecret(file(settings), JSON.writerWithDefaultPrettyPrinter()
          .writeValueAsString(new Saved(settings.addresses(), ready)));
    } catch (IOException e) {
      throw new LocalStackException("Cannot write in " + settings.run() + ": " + e.getMessage(), e);
    }
  }

  static void forget(LocalSettings settings) {
    try {
      Files.deleteIfExists(file(settings));
      recordOf(settings).forget();
    } catch (IOException e) {
      throw new LocalStackException("Cannot write in " + settings.run() + ": " + e.getMessage(), e);
    }
  }

  private static Optional<Saved> read(LocalSettings settings) {
    try {
      return Optional.of(JSON.readValue(file(settings).toFile(), Saved.class));
    } catch (IOException notWrittenYet) {
      return Optional.empty();
    }
  }

  private static ProcessRecord recordOf(LocalSettings settings) {
    return new ProcessRecord(settings.run().resolve("launcher.pid"));
  }

  private static Path file(LocalSettings settings) {
    return settings.run().resolve("stack.json");
  }
}
