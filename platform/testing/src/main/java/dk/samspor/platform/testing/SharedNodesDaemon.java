package dk.samspor.platform.testing;

import dk.samspor.local.Directories;
import dk.samspor.local.KafkaNode;
import dk.samspor.local.Ports;
import dk.samspor.local.PostgresNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Holds PostgreSQL and Kafka for the test JVMs. It ends by itself: when every process that asked for it (the Mavens)
 * is gone, or when no test JVM has lived for some minutes. Its data are thrown away, so nothing is flushed to the disk.
 */
final class SharedNodesDaemon {

  private static final Duration LONGEST_IDLE = Duration.ofMinutes(5);
  private static final Duration GRACE = Duration.ofSeconds(3);

  private final Place place;
  private final CountDownLatch told = new CountDownLatch(1);
  private long lastTest = System.nanoTime();
  private long lastOwner = System.nanoTime();

  private SharedNodesDaemon(Place place) {
    this.place = place;
  }

  public static void main(String[] args) throws Exception {
    var daemon = new SharedNodesDaemon(new Place(Path.of(args[0])));
    Runtime.getRuntime().addShutdownHook(new Thread(daemon.told::countDown));
    daemon.run();
    Runtime.getRuntime().halt(0);
  }

  private void run() throws Exception {
    var data = Files.createTempDirectory(place.directory(), "data-");
    removeOlderThan(data);
    try (var postgres = PostgresNode.start(data.resolve("postgres"), Ports.free(), false);
        var kafka = KafkaNode.start(data.resolve("kafka"), Ports.free(), false)) {
      TestDatabase.createRoles(postgres);
      place.write(ProcessHandle.current().pid(),
          new SharedNodes(postgres.port(), postgres.superuserPassword(), kafka.port()));
      while (!told.await(500, TimeUnit.MILLISECONDS) && isWanted()) { }
      Files.deleteIfExists(place.nodes());
    }
    Directories.deleteTree(data);
  }

  /** Decides under the lock: a JVM that attaches at this moment either is seen or finds no daemon. */
  private boolean isWanted() throws IOException {
    look();
    if (!isOver()) return true;
    try (var lock = FileChannel.open(place.lock(), StandardOpenOption.WRITE)) {
      lock.lock();
      look();
      if (!isOver()) return true;
      Files.deleteIfExists(place.nodes());
      return false;
    }
  }

  private boolean isOver() {
    var now = System.nanoTime();
    return now - lastOwner > GRACE.toNanos() || now - lastTest > LONGEST_IDLE.toNanos();
  }

  private void look() throws IOException {
    try (var clients = Files.list(place.clients())) {
      for (var client : clients.toList()) look(client);
    }
  }

  private void look(Path client) throws IOException {
    var jvm = lives(Long.parseLong(client.getFileName().toString()));
    var owner = jvm || lives(ownerOf(client));
    if (jvm) lastTest = System.nanoTime();
    if (owner) lastOwner = System.nanoTime();
    else Files.deleteIfExists(client);
  }

  private static long ownerOf(Path client) throws IOException {
    try {
      return Long.parseLong(Files.readString(client));
    } catch (NoSuchFileException | NumberFormatException goneOrHalfWritten) {
      return -1;
    }
  }

  private static boolean lives(long pid) {
    return pid > 0 && ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
  }

  /** What a daemon that was killed left behind. */
  private void removeOlderThan(Path mine) throws IOException {
    try (var all = Files.list(place.directory())) {
      for (var directory : all.filter(path -> path.getFileName().toString().startsWith("data-")).toList()) {
        if (!directory.equals(mine)) {
          PostgresNode.stopIn(directory.resolve("postgres"));
          Directories.deleteTree(directory);
        }
      }
    }
  }
}
