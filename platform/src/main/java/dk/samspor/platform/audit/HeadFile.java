package dk.samspor.platform.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the heads of the chain are kept, out of the database administrator's reach: one JSON line each, only ever added
 * to. Several replicas may write into one file: a line is one write.
 */
final class HeadFile {

  private static final int TAIL = 16_384;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  private HeadFile(Path file) {
    this.file = file;
  }

  static HeadFile of(String service, Path directory) {
    return new HeadFile(directory.resolve(service + ".heads"));
  }

  /** Adds a head and returns when it is on the disk. */
  void append(Head head) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    // begins a line of its own even after one that a crash has torn
    var line = ByteBuffer.wrap(((isTorn() ? "\n" : "") + JSON.writeValueAsString(head) + "\n").getBytes(StandardCharsets.UTF_8));
    try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      while (line.hasRemaining()) {
        channel.write(line);
      }
      channel.force(true);
    }
  }

  /** The one furthest along the chain. It stands near the end: replicas that take turns may be a line out of order. */
  Optional<Head> last() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (var channel = FileChannel.open(file)) {
      long from = Math.max(0, channel.size() - TAIL);
      var tail = ByteBuffer.allocate((int) (channel.size() - from));
      while (tail.hasRemaining() && channel.read(tail, from + tail.position()) >= 0) {
        // a read may bring less than was asked for
      }
      return whole(new String(tail.array(), StandardCharsets.UTF_8).lines()).max(Comparator.comparingLong(Head::position));
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  /** Every head, oldest first, read as they are asked for; close it. */
  Stream<Head> all() throws IOException {
    return Files.exists(file) ? whole(Files.lines(file)) : Stream.empty();
  }

  /** A line that a crash has torn, or whose beginning was not read, is none. */
  private static Stream<Head> whole(Stream<String> lines) {
    return lines.filter(line -> line.startsWith("{") && line.endsWith("}")).map(HeadFile::head);
  }

  private boolean isTorn() throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    try (var channel = FileChannel.open(file)) {
      var last = ByteBuffer.allocate(1);
      return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
    }
  }

  private static Head head(String line) {
    try {
      return JSON.readValue(line, Head.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
