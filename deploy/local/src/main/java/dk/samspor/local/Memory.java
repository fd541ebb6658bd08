package dk.samspor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Resident memory of a process. */
public final class Memory {

  private Memory() {}

  /** In MiB, rounded up; empty when the process has gone. */
  public static OptionalLong residentMebibytes(long pid) {
    try {
      var kibibytes = Files.exists(Path.of("/proc/self/status")) ? fromProc(pid) : fromPs(pid);
      return OptionalLong.of((kibibytes + 1023) / 1024);
    } catch (IOException | NumberFormatException gone) {
      return OptionalLong.empty();
    }
  }

  private static long fromProc(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .map(line -> line.replaceAll("\\D", ""))
        .mapToLong(Long::parseLong).findFirst().orElseThrow(() -> new IOException("gone"));
  }

  private static long fromPs(long pid) throws IOException {
    var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
    return Long.parseLong(new String(ps.getInputStream().readAllBytes()).strip());
  }
}
