package dk.samspor.platform.testing;

import dk.samspor.local.Directories;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** Where the test JVMs and the daemon meet: a directory with a lock, the daemon's addresses and one file per JVM. */
record Place(Path directory) {

  /** One per user, outside any checkout, so that builds side by side share it. */
  static Place forTests() throws IOException {
    var place = new Place(Path.of(System.getProperty("java.io.tmpdir"),
        "samspor-tests-" + System.getProperty("user.name")));
    Directories.secret(place.directory);
    Files.createDirectories(place.clients());
    return place;
  }

  Path lock() {
    return directory.resolve("lock");
  }

  Path log() {
    return directory.resolve("daemon.log");
  }

  Path clients() {
    return directory.resolve("clients");
  }

  Path nodes() {
    return directory.resolve("nodes.properties");
  }

  void register(long jvm, long owner) throws IOException {
    Files.writeString(clients().resolve(Long.toString(jvm)), Long.toString(owner));
  }

  void write(long daemon, SharedNodes nodes) throws IOException {
    Directories.writeSecret(nodes(), "daemon=%d\nstarted=%d\npostgres=%d\npassword=%s\nkafka=%d\n".formatted(daemon,
        startOf(ProcessHandle.current()), nodes.postgresPort(), nodes.superuserPassword(), nodes.kafkaPort()));
  }

  /** The nodes, if the daemon that wrote them still lives. */
  Optional<SharedNodes> read() throws IOException {
    var saved = new Properties();
    try {
      saved.load(new StringReader(Files.readString(nodes())));
    } catch (NoSuchFileException noDaemonYet) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(saved.getProperty("daemon"))).filter(ProcessHandle::isAlive)
        .filter(process -> startOf(process) == Long.parseLong(saved.getProperty("started")))
        .map(alive -> new SharedNodes(Integer.parseInt(saved.getProperty("postgres")), saved.getProperty("password"),
            Integer.parseInt(saved.getProperty("kafka"))));
  }

  /** Tells a process from a later one that got the same number. */
  private static long startOf(ProcessHandle process) {
    return process.info().startInstant().map(java.time.Instant::getEpochSecond).orElse(0L);
  }
}
