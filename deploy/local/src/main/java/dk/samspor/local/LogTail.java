package dk.samspor.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The end of a log file. */
final class LogTail {

  private static final int MOST_BYTES = 32_768;

  private LogTail() {}

  static String of(Path log, int lines) {
    try (var channel = Files.newByteChannel(log)) {
      channel.position(Math.max(0, channel.size() - MOST_BYTES));
      var bytes = java.nio.ByteBuffer.allocate(MOST_BYTES);
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) { }
      var all = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).split("\n");
      return Arrays.stream(all).skip(Math.max(0, all.length - lines)).collect(Collectors.joining("\n"));
    } catch (IOException e) {
      return "(" + log + " cannot be read)";
    }
  }
}
