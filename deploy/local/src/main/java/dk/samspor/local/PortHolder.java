package dk.samspor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who listens on a port, as far as the system lets us see it (Linux: /proc; elsewhere lsof). */
final class PortHolder {

  private static final Path PROC = Path.of("/proc");
  private static final String LISTENING = "0A";

  private PortHolder() {}

  static Optional<ProcessHandle> of(int port) {
    return (Files.isDirectory(PROC.resolve("self/fd")) ? fromProc(port) : fromLsof(port))
        .flatMap(ProcessHandle::of);
  }

  /** For a message: " by process 4711 (java -jar …)", or nothing when it cannot be told. */
  static String describe(int port) {
    return of(port).map(process -> " by process " + process.pid()
        + process.info().commandLine().map(line -> " (" + shortened(line) + ")").orElse("")).orElse("");
  }

  private static String shortened(String line) {
    return line.length() <= 100 ? line : line.substring(0, 60) + " … " + line.substring(line.length() - 37);
  }

  private static Optional<Long> fromProc(int port) {
    return Stream.of("net/tcp", "net/tcp6").map(PROC::resolve).flatMap(PortHolder::lines)
        .map(line -> line.strip().split("\\s+"))
        .filter(words -> words.length > 9 && words[3].equals(LISTENING)
            && words[1].endsWith(":" + String.format(Locale.ROOT, "%04X", port)))
        .map(words -> "socket:[" + words[9] + "]")
        .flatMap(PortHolder::holdersOf).findFirst();
  }

  private static Stream<Long> holdersOf(String socket) {
    return ProcessHandle.allProcesses().map(ProcessHandle::pid).filter(pid -> holds(pid, socket));
  }

  private static boolean holds(long pid, String socket) {
    try (var open = Files.list(PROC.resolve(pid + "/fd"))) {
      return open.anyMatch(link -> socket.equals(targetOf(link)));
    } catch (IOException notOurs) {
      return false;
    }
  }

  private static String targetOf(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException closedMeanwhile) {
      return "";
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static Optional<Long> fromLsof(int port) {
    try {
      var lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN").start();
      return new String(lsof.getInputStream().readAllBytes()).lines().findFirst().map(Long::parseLong);
    } catch (IOException | NumberFormatException cannotBeTold) {
      return Optional.empty();
    }
  }
}
